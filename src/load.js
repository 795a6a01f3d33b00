// {{script}}
// How a page brings the module. The build puts this into boot.js and embed.js, and fills in the names
// and integrity hashes.
let cameraTries = 0;

// The first half: all that is needed to answer. `tries` counts the times that it did not come: the
// fragment makes the browser ask again for a script, and a broken copy may lie in its cache.
async function bringFirst(tries) {
  const [exports, device, response] = await Promise.all([
    bringScript(`{{js}}${tries ? `#${tries}` : ""}`, "{{js-integrity}}"),
    bringDevice(),
    bringFile("{{wasm}}", "{{wasm-integrity}}", tries ? "reload" : "default"),
  ]);
  const first = await exports.default({ module_or_path: response });
  if (device) exports.device(device);
  exports.scanner((video, tell) =>
    bringScript(`{{camera}}#${cameraTries}`, "{{camera-integrity}}").then(
      (camera) => camera.scan(video, tell),
      () => tell("problem", "reader", (cameraTries += 1)),
    ),
  );
  return [exports, first];
}

let copies = null;

// The copy of what is kept, and the lock between tabs. All works without. It hears other tabs from now on.
async function bringDevice() {
  try {
    copies = await bringScript("{{device}}", "{{device-integrity}}");
    copies.look();
    return copies;
  } catch {
    return null;
  }
}

// Before a widget starts: what other tabs have erased meanwhile does not come back.
async function lookAfresh() {
  await copies?.look();
}

// What is not needed to answer comes afterwards, and is tried again until it is there: how it looks,
// where that comes apart, and then what it does.
async function bringRest(first, tell, look) {
  for (let tries = 0; ; tries += 1) {
    try {
      const cache = tries ? "reload" : "default";
      await look?.();
      look = null;
      const response = await bringFile("{{rest}}", "{{rest-integrity}}", cache);
      await WebAssembly.instantiate(await response.arrayBuffer(), { p: first });
      break;
    } catch {
      await new Promise((again) => {
        setTimeout(again, ([2, 5, 15][tries] ?? 60) * 1000);
        addEventListener("online", again, { once: true });
      });
    }
  }
  tell();
}

// The text of an organisation's own question set, and on our own page its place in the folder; an empty
// text where it does not come.
async function bringQuestions(address, isOurPage) {
  try {
    const file = await bringScript("{{questions}}", "{{questions-integrity}}");
    return await (isOurPage ? file.below(address) : file.named(address));
  } catch {
    return [""];
  }
}
