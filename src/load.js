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
    fetch(new URL("{{wasm}}", import.meta.url), {
      integrity: "{{wasm-integrity}}",
      cache: tries ? "reload" : "default",
    }),
  ]);
  if (!response.ok) throw new Error("wasm");
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

// The copy of what is kept, and the lock between tabs. All works without.
async function bringDevice() {
  try {
    const device = await bringScript("{{device}}", "{{device-integrity}}");
    await device.look();
    return device;
  } catch {
    return null;
  }
}

// What is not needed to answer comes afterwards, and is tried again until it is there.
async function bringRest(first, tell) {
  const wasm = new URL("{{rest}}", import.meta.url);
  for (let tries = 0; ; tries += 1) {
    try {
      const cache = tries ? "reload" : "default";
      const response = await fetch(wasm, { integrity: "{{rest-integrity}}", cache });
      if (!response.ok) throw new Error("rest");
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

// The text of an organisation's own question set; an empty one where it does not come.
async function bringQuestions(address) {
  try {
    const file = await bringScript("{{questions}}", "{{questions-integrity}}");
    return await file.questions(address);
  } catch {
    return "";
  }
}
