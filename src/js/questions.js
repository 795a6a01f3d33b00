// Brings an organisation's own question set. Asked for only where a page names one.

// In bytes: a longer file is refused by its reader, and need not be loaded to its end.
const MOST = 262_144;

// A place in a folder, as browsers write it: letters, digits, spaces and what is not ASCII. Nothing that
// a server might read as another separator.
const PLACE = /^(?:(?!\.)(?:[\w.~-]|%20|%[89A-F][\dA-F])+(?:\/|\.json$))+$/;

/**
 * The set that the attribute of an element names: the page around it has chosen that, as it chooses its
 * pictures.
 *
 * @param {string} address
 */
export async function named(address) {
  return [await text(new URL(address, document.baseURI))];
}

/**
 * The set that the address of our own page names. Somebody else may have made that address: so it is a
 * file of this folder and nothing else, asked for as by somebody whom the server does not know. With it
 * comes its place in the folder.
 *
 * @param {string} address
 */
export async function below(address) {
  const folder = new URL("./", document.baseURI);
  const { href } = new URL(address, folder);
  const place = href.startsWith(folder.href) ? href.slice(folder.href.length) : "";
  if (!PLACE.test(place)) throw new Error("questions");
  return [await text(new URL(href), { credentials: "omit", redirect: "error" }), place];
}

/**
 * The text of a file.
 *
 * @param {URL} place
 * @param {RequestInit} [how]
 */
async function text(place, how) {
  // Without internet the one that `offline.js` has kept for the stand-alone page.
  const kept = () => caches.match(place, { cacheName: "tweeluik:questions" });
  const response = await fetch(place, how).catch(kept);
  if (!response?.ok || !response.body) throw new Error("questions");
  const parts = [];
  const reader = response.body.getReader();
  for (let size = 0; size <= MOST; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    parts.push(value);
  }
  reader.cancel();
  return new Blob(parts).text();
}
