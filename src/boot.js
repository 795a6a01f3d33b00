// Starts the app on the stand-alone page.
// {{load}}
// {{address}}
const app = document.getElementById("app");
// What a link carries waits where a page that is loaded again finds it, and where no address shows it.
const waits = (text) => ({ ...history.state, tweeluik: text });
let came = takeLink(waits) ?? history.state?.tweeluik ?? null;
const options = [...new URLSearchParams(location.search)];
const option = (name) => options.find(([known]) => known === name)?.[1];
let pressed = null;
// Takes in what a link carries, once the app is there.
let takeIn = null;

function hear() {
  came = takeLink(waits) ?? came;
  if (came === null || !takeIn) return;
  const link = came;
  came = null;
  // First: what stops the app must not come again with each reload.
  setAddress(location.href, null);
  takeIn(link);
}

addEventListener("hashchange", hear);

app.dataset.began = "";
if (/^en\b/i.test(option("lang"))) {
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
  const set = option("questions");
  const [[exports, first], [questions, place]] = await Promise.all([
    bringFirst(0),
    set ? bringQuestions(set, true) : [],
  ]);
  // Each in a task of its own, so that the page answers in between.
  await pause();
  const others = options.filter(([name]) => name !== "questions");
  const pairs = [...others, ...(place ? [["questions", place]] : [])];
  const begin = () => {
    // A widget with its own question set begins when all is here.
    app.dataset.started ??= "yes";
    if (pressed) app.querySelector(pressed)?.click();
  };
  app.addEventListener("tweeluik-ready", begin, { once: true });
  await lookAfresh();
  const widget = exports.start(app, app, 0, pairs.flat(), questions, null);
  takeIn = (link) => exports.incoming(widget, link);
  hear();
  await pause();
  // Empty where the build has made one piece.
  if ("{{rest}}") await bringRest(first, exports.restIsHere, bringLook);
  app.dataset.started = "all";
  // Empty in the single file. Nobody waits for it, and nobody misses it where it cannot be done.
  if ("{{offline}}") {
    const offline = bringScript("{{offline}}", "{{offline-integrity}}");
    offline.then(({ keep }) => keep(place, questions)).catch(() => {});
  }
} catch {
  app.dataset.broken ??= "load";
  const detail = { code: "not-loaded" };
  app.dispatchEvent(new CustomEvent("tweeluik-error", { bubbles: true, detail }));
}
