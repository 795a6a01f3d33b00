// Starts the app on the stand-alone page.
// {{load}}
const app = document.getElementById("app");
const options = new URLSearchParams(location.search);
let pressed = null;

app.dataset.began = "";
if (/^en\b/i.test(options.get("lang"))) {
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

// How the later screens look. Empty in the single file, which has it all.
async function bringLook() {
  if (!"{{late}}") return;
  const link = document.createElement("link");
  const [href, integrity] = [new URL("{{late}}", import.meta.url), "{{late-integrity}}"];
  await new Promise((onload, onerror) => {
    const rel = "stylesheet";
    Object.assign(link, { rel, href, integrity, crossOrigin: "", onload, onerror });
    document.head.append(link);
  });
}

function pause() {
  return new Promise((next) => setTimeout(next));
}

try {
  // In somebody else's page, that page gives the room.
  if (parent !== window) bringScript("{{framed}}", "{{framed-integrity}}").catch(() => {});
  const set = options.get("questions");
  const [[exports, first], questions] = await Promise.all([
    bringFirst(0),
    set ? bringQuestions(set) : null,
  ]);
  // Each in a task of its own, so that the page answers in between.
  await pause();
  const lines = [...options].map((option) => option.join("="));
  const begin = () => {
    app.dataset.started = "yes";
    if (pressed) app.querySelector(pressed)?.click();
  };
  app.addEventListener("tweeluik-ready", begin, { once: true });
  exports.start(app, app, 0, lines.join("\n"), questions);
  await pause();
  // Empty where the build has made one piece.
  if ("{{rest}}") await bringRest(first, exports.restIsHere, bringLook);
  app.dataset.started = "all";
  // Empty in the single file. Nobody waits for it, and nobody misses it where it cannot be done.
  if ("{{offline}}") {
    const offline = bringScript("{{offline}}", "{{offline-integrity}}");
    offline.then(({ keep }) => keep(set, questions)).catch(() => {});
  }
} catch {
  app.dataset.broken ??= "load";
  const detail = { code: "not-loaded" };
  app.dispatchEvent(new CustomEvent("tweeluik-error", { bubbles: true, detail }));
}
