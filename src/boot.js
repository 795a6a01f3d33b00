// Starts the app on the stand-alone page. The names and integrity hashes are filled in by the build.
const app = document.getElementById("app");
let pressed = null;
let tries = 0;

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

try {
  const wasm = new URL("{{wasm}}", import.meta.url);
  const [{ default: init, scanner }, response] = await Promise.all([
    import("{{js}}"),
    fetch(wasm, { integrity: "{{wasm-integrity}}" }),
  ]);
  if (!response.ok) throw new Error("wasm");
  await init({ module_or_path: response });
  // The fragment makes the browser ask again for a script that did not come.
  scanner((video, tell) =>
    import(`{{camera}}#${tries}`).then(
      (camera) => camera.scan(video, tell),
      () => tell("problem", "reader", (tries += 1)),
    ),
  );
  app.dataset.started = "yes";
  if (pressed) app.querySelector(pressed)?.click();
} catch {
  if (!document.body.dataset.broken) document.body.dataset.broken = "load";
}
