// Starts the app on the stand-alone page.
import { framed, lateStyle, offline } from "build-manifest";
import { setAddress, takeLink } from "./address.js";
import { languageOf, loadApp, loadFirstTexts, loadQuestions, lookAfresh } from "./load-app.js";
import { loadScript } from "load-file";
/** @import { Asset } from "build-manifest" */

const app = /** @type {HTMLElement} */ (document.getElementById("app"));
/**
 * What a link carries waits where a page that is loaded again finds it, and where no address shows it.
 *
 * @param {string} text
 */
const waits = (text) => ({ ...history.state, tweeluik: text });
/** @type {string | null} */
let came = takeLink(waits) ?? history.state?.tweeluik ?? null;
const options = [...new URLSearchParams(location.search)];
/** @param {string} name */
const option = (name) => options.find(([known]) => known === name)?.[1];
/** @type {string | null} */
let pressed = null;
/**
 * Takes in what a link carries, once the app is there.
 *
 * @type {((link: string) => void) | null}
 */
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
// The first screen in the language that is asked for.
const language = languageOf(option("lang") ?? "");
document.documentElement.lang = language;
for (const version of /** @type {HTMLElement[]} */ ([...app.children])) {
  version.hidden = version.lang !== language;
}

// What is pressed before the app is there is not lost: it is pressed again when it is.
app.addEventListener("click", ({ target }) => {
  const wanted = "[data-action], [data-language]";
  const button = /** @type {Element} */ (target).closest(wanted);
  if (!(button instanceof HTMLElement) || app.dataset.started) return;
  button.setAttribute("aria-busy", "true");
  const { action, language } = button.dataset;
  pressed = action ? `[data-action="${action}"]` : `[data-language="${language}"]`;
});

/**
 * How the later screens look.
 *
 * @param {Asset} style
 */
async function loadStyle({ address, integrity }) {
  const link = document.createElement("link");
  const href = new URL(address, import.meta.url);
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
  if (framed && parent !== window) loadScript(framed).catch(() => {});
  const set = option("questions");
  const [[exports, first], text, [questions, place]] = await Promise.all([
    loadApp(0),
    loadFirstTexts(language, 0),
    set ? loadQuestions(set, true) : [],
  ]);
  // Each in a task of its own, so that the page answers in between.
  await pause();
  const pairs = options.filter(([name]) => name !== "questions");
  if (place) pairs.push(["questions", place]);
  const begin = () => {
    // A widget with its own question set begins when all is loaded.
    app.dataset.started ??= "yes";
    /** @type {HTMLElement | null} */
    const button = pressed ? app.querySelector(pressed) : null;
    button?.click();
  };
  app.addEventListener("tweeluik-ready", begin, { once: true });
  await lookAfresh();
  const style = lateStyle;
  const all = exports.linkChunks({
    exports: first,
    takeTexts: exports.texts,
    before: style ? () => loadStyle(style) : undefined,
  });
  exports.texts(language, "first", text);
  const widget = exports.start(app, app, 0, pairs.flat(), questions, null);
  takeIn = (link) => exports.incoming(widget, link);
  hear();
  await all;
  app.dataset.started = "all";
  // Nobody waits for it, and nobody misses it where it cannot be done.
  if (offline) loadScript(offline).then(({ keep }) => keep(place, questions)).catch(() => {});
} catch {
  app.dataset.broken ??= "load";
  const detail = { code: "not-loaded" };
  app.dispatchEvent(new CustomEvent("tweeluik-error", { bubbles: true, detail }));
}
