// The composer: a web editor picks options, sees the widget with them and copies what they need.
// What the options come to is worked out in snippets.js; every text is in words.js.
import { reader as readerScript, readerModule } from "build-manifest";
import { loadFile, loadScript } from "load-file";
import { DEFAULTS, baseOf, questionsBelow, questionsOf, shareUrlOf, snippetsOf } from "./snippets.js";
import { WORDS } from "./words.js";
/**
 * @import { Reader } from "build-manifest"
 * @import { Poster } from "./words.js"
 */

const here = new URL(location.href);
const folder = new URL("./", here).href;
/**
 * @template {Element} [Found=HTMLElement]
 * @param {string} selector
 * @param {ParentNode} [place]
 * @returns {Found}
 */
function one(selector, place = document) {
  const found = place.querySelector(selector);
  if (!found) throw new Error(selector);
  return /** @type {Found} */ (found);
}

/**
 * @template {Element} [Found=HTMLElement]
 * @param {string} selector
 * @param {ParentNode} [place]
 * @returns {Found[]}
 */
const all = (selector, place = document) => [.../** @type {NodeListOf<Found>} */ (place.querySelectorAll(selector))];

/** @type {HTMLFormElement} */
const options = one("#options");
/** @type {HTMLFormElement} */
const themes = one("#themes");
const poster = one("#poster");
const looks = all("twee-luik");
const codes = all(".snippet").map(makeCode);

let language = /^en\b/i.test(here.searchParams.get("lang") ?? "") ? "en" : "nl";
let words = WORDS[language];
// The link of the poster, and how many characters of one somebody may type over.
let link = "";
const TYPED = 60;

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string>} [attributes]
 */
function make(name, attributes = {}) {
  const element = document.createElement(name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]);
  return element;
}

// ---- What is chosen ----------------------------------------------------------------------------

/**
 * What stands in a form.
 *
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>}
 */
const valuesOf = (form) => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

// Base and options as they can be used, and for each address that cannot, the sentence for it.
function chosenNow() {
  const values = valuesOf(options);
  const base = baseOf(values.base, here);
  const shareUrl = shareUrlOf(values["share-url"], here);
  const questions = questionsOf(values.questions, here);
  const far = questions && !questionsBelow(base ?? folder, questions);
  /** @type {Record<string, string>} */
  const now = { ...values, "share-url": shareUrl ?? "", questions: questions ?? "" };
  /** @type {Record<string, string | false>} */
  const problems = {
    base: base === null && "baseBad",
    "share-url": shareUrl === null && "shareUrlBad",
    questions: (questions === null && "questionsBad") || (!!far && "questionsFar"),
  };
  return { base: base ?? folder, options: now, problems };
}

// ---- What is shown of it -----------------------------------------------------------------------

function write() {
  const now = chosenNow();
  // People who go to the website read its language, not that of this page.
  const theirs = WORDS[now.options.lang];
  const snippets = snippetsOf(now.base, now.options, theirs.snippets);
  for (const { name, field, said } of codes) {
    if (field.value === snippets[name]) continue;
    field.value = snippets[name];
    field.rows = snippets[name].split("\n").length;
    // What was copied is no longer what stands here.
    said.textContent = "";
  }
  link = snippets.link;
  writePoster(now.options, theirs.poster);
}

// In the language of the page that looks on; the previews follow when a field has been left, since
// half an address is no address.
function show() {
  const { options: now, problems } = chosenNow();
  for (const name in problems) {
    const problem = problems[name];
    one(`#${name}-problem`).textContent = problem ? words[problem] : "";
    if (problem && problem !== "questionsFar") one(`#${name}`).setAttribute("aria-invalid", "true");
    else one(`#${name}`).removeAttribute("aria-invalid");
  }
  one("#address").toggleAttribute("disabled", now.lang !== "nl");
  // The policy of this page lets nothing in from elsewhere.
  const near = now.questions && new URL(now.questions).origin === here.origin;
  // Nothing that is tried here should stay on the device.
  /** @type {Record<string, string>} */
  const tried = { ...now, questions: near ? now.questions : "", keep: "never" };
  for (const look of looks) {
    for (const name in DEFAULTS) {
      const value = tried[name] ?? DEFAULTS[name];
      // Without a language it would follow this page.
      if (name === "lang" || value !== DEFAULTS[name]) look.setAttribute(name, value);
      else look.removeAttribute(name);
    }
  }
  write();
}

function showThemes() {
  const { theme } = valuesOf(themes);
  for (const site of all("[data-theme]")) {
    site.hidden = theme !== "all" && theme !== site.dataset.theme;
  }
}

function speak() {
  words = WORDS[language];
  document.documentElement.lang = language;
  document.title = words.pageTitle;
  one("#language").lang = language === "nl" ? "en" : "nl";
  for (const element of all("[data-say]")) {
    const said = words[element.dataset.say ?? ""];
    element.textContent = typeof said === "string" ? said : said[element.getAttribute("value") ?? ""];
  }
  for (const { said } of codes) said.textContent = "";
  posterSays("");
  show();
}

// ---- Copying -----------------------------------------------------------------------------------

/**
 * Fills a place for a text to copy: a name, a button, a field.
 *
 * @param {HTMLElement} place
 */
function makeCode(place) {
  const { snippet: name = "", label: says = "", why } = place.dataset;
  const heading = one("h3", place.closest(".kind") ?? document);
  heading.id = `${name.split("-")[0]}-heading`;
  const ids = Object.fromEntries(["field", "label", "button"].map((id) => [id, `${name}-${id}`]));
  const label = make("label", { id: ids.label, for: ids.field, "data-say": says });
  const said = make("span", { class: "said", role: "status" });
  const button = make("button", {
    type: "button",
    class: "button copy",
    id: ids.button,
    "data-copy": name,
    "data-say": "copy",
    "aria-labelledby": `${ids.button} ${heading.id} ${ids.label}`,
  });
  const field = make("textarea", {
    id: ids.field,
    readonly: "",
    spellcheck: "false",
    translate: "no",
    "aria-labelledby": `${heading.id} ${ids.label}`,
  });
  const head = make("div", { class: "snippet-head" });
  head.append(label, said, button);
  place.append(head);
  if (why) place.append(make("p", { class: "tip", "data-say": why }));
  place.append(field);
  button.addEventListener("click", async () => {
    for (const code of codes) code.said.textContent = "";
    const done = await copy(field, button);
    said.textContent = done ? words.copied : words.copyYourself;
  });
  return { name, field, said };
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement} button
 */
async function copy(field, button) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No clipboard on a page without encryption, nor where the browser was told so.
    field.focus();
    field.select();
    const done = document.execCommand("copy");
    if (done) button.focus();
    return done;
  }
}

// ---- The poster --------------------------------------------------------------------------------

/** @type {Promise<Reader> | null} */
let reader = null;
let tries = 0;
let near = false;

// The fragment makes the browser ask again for a script that did not come.
async function loadReader() {
  const [module, response] = await Promise.all([
    loadScript(readerScript, tries),
    loadFile(readerModule),
  ]);
  await module.default({ module_or_path: response });
  return module;
}

/** @param {string} problem */
function posterSays(problem) {
  one("#poster-problem").textContent = problem;
}

// Draws the code of the link; false where there is none.
async function drawCode() {
  try {
    reader ??= loadReader();
    const { draw } = await reader;
    const drawing = draw(link);
    const [size] = drawing.split(" ", 1);
    const code = one(".poster-code", poster);
    code.setAttribute("viewBox", `0 0 ${size || 1} ${size || 1}`);
    one("path", code).setAttribute("d", drawing.slice(size.length));
    poster.toggleAttribute("data-drawn", drawing !== "");
    posterSays(drawing ? "" : words.tooLong);
    return drawing !== "";
  } catch {
    reader = null;
    tries += 1;
    posterSays(words.noReader);
    return false;
  }
}

/**
 * @param {Record<string, string>} options
 * @param {Poster} says
 */
function writePoster({ lang, address }, says) {
  const sheet = one(".poster-sheet", poster);
  const to = address === "u" && says.u ? "u" : "je";
  sheet.lang = lang;
  /** @type {Record<string, string[]>} */
  const texts = {
    ".poster-title": [says.title],
    ".poster-line": says[to] ?? says.je,
    ".poster-scan": [says.scan[to] ?? says.scan.je],
    ".poster-or": [says.or],
    ".poster-address": [link],
  };
  for (const selector in texts) {
    all(selector, sheet).forEach((element, place) => {
      element.textContent = texts[selector][place];
    });
  }
  one(".poster-address", sheet).toggleAttribute("data-long", link.length > TYPED);
  one(".poster-code", sheet).setAttribute("aria-label", says.code);
  if (near) drawCode();
}

// ---- The page ----------------------------------------------------------------------------------

/** @type {HTMLInputElement} */ (one("#base")).value = folder;
options.addEventListener("input", write);
options.addEventListener("change", show);
options.addEventListener("submit", (event) => event.preventDefault());
themes.addEventListener("change", showThemes);

one("#language").addEventListener("click", () => {
  language = language === "nl" ? "en" : "nl";
  here.searchParams.set("lang", language);
  history.replaceState(null, "", here);
  speak();
});

one("#print").addEventListener("click", async () => {
  if (await drawCode()) print();
});

// What draws the code is not small, and not everybody wants a poster.
new IntersectionObserver(
  (seen, observer) => {
    if (!seen.some((one) => one.isIntersecting)) return;
    observer.disconnect();
    near = true;
    drawCode();
  },
  { rootMargin: "50% 0px" },
).observe(poster);

speak();
showThemes();
