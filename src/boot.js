// Starts the app on the stand-alone page. The names and integrity hashes are filled in by the build.
const app = document.getElementById("app");
let pressed = null;
let cameraTries = 0;

document.getElementById("reload").addEventListener("click", () => location.reload());

if (/[?&]lang=en/i.test(location.search)) {
  document.documentElement.lang = "en";
  for (const version of app.children) version.hidden = version.lang !== "en";
}

// What is pressed before the app is there is not lost: it is pressed again when it is.
app.addEventListener("click", (event) => {
  const button = event.target.closest("[data-action], [data-language]");
  if (!button || app.dataset.started) return;
  button.setAttribute("aria-busy", "true");
  const { action, language } = button.dataset;
  pressed = action ? `[data-action="${action}"]` : `[data-language="${language}"]`;
});

// What is not needed to answer comes afterwards, and is tried again until it is there. A broken copy
// may lie in the browser's cache: only the first try may look there.
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

try {
  const wasm = new URL("{{wasm}}", import.meta.url);
  const [{ default: init, restIsHere, scanner }, response] = await Promise.all([
    import("{{js}}"),
    fetch(wasm, { integrity: "{{wasm-integrity}}" }),
  ]);
  if (!response.ok) throw new Error("wasm");
  const first = await init({ module_or_path: response });
  // The fragment makes the browser ask again for a script that did not come.
  scanner((video, tell) =>
    import(`{{camera}}#${cameraTries}`).then(
      (camera) => camera.scan(video, tell),
      () => tell("problem", "reader", (cameraTries += 1)),
    ),
  );
  app.dataset.started = "yes";
  if (pressed) app.querySelector(pressed)?.click();
  // Empty where the build has made one piece.
  if ("{{rest}}") await bringRest(first, restIsHere);
  app.dataset.started = "all";
} catch {
  if (!document.body.dataset.broken) document.body.dataset.broken = "load";
}
