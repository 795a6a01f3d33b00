// Saves as a file what is kept on this device, as it is: nothing of the app is needed for that, and no
// new browser. In the words of old browsers, since `rescue.js` imports it.

/** What is kept, or null. */
export function kept() {
  /** @type {Record<string, string | null>} */
  var texts = {};
  var i, key;
  try {
    for (i = 0; i < localStorage.length; i += 1) {
      key = localStorage.key(i);
      if (key !== null && key.indexOf("tweeluik:") === 0) texts[key] = localStorage.getItem(key);
    }
  } catch (_error) {
    // A browser that forbids storage has kept nothing.
  }
  return Object.keys(texts).length ? texts : null;
}

/** Offers it as a file. */
export function saveKept() {
  var link = document.createElement("a");
  var text = JSON.stringify(kept(), null, 1);
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "tweeluik-onbewerkt.json";
  link.click();
}

/**
 * Whether WebAssembly may run: not in the lockdown mode of Apple, where a company forbids it, or where the
 * rules of the website do. The smallest module there is tells.
 */
export function mayRun() {
  try {
    return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (_error) {
    return false;
  }
}
