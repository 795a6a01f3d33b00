// `<twee-luik>`: the widget as an element of somebody else's page. Until it comes near the window or
// is touched, this script is all that it costs.
import { device, elementStyle, elementTexts } from "build-manifest";
import { takeLink } from "./address.js";
import { languageOf, loadApp, loadFirstTexts, loadQuestions, lookAfresh } from "./load-app.js";
import { loadFile, loadScript } from "load-file";
import { kept, mayRun, saveKept } from "./raw.js";
/**
 * @import { App } from "build-manifest"
 * @typedef {App & { style: CSSStyleSheet }} Loaded
 */

const OPTIONS = [
  "lang",
  "address",
  "relation",
  "form",
  "questions",
  "mode",
  "keep",
  "heading-level",
  "share-url",
];
// What any element may have, and what frameworks add of their own.
const COMMON =
  /^(accesskey|auto\w+|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item\w+|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|on\w+|(aria|data|ng|v|x)-.*|[^a-z].*)$/;
// What people press and type in the widget.
const PRIVATE = "click input beforeinput keydown keypress keyup copy cut paste".split(" ");
// Nothing of the page's style comes in but its custom properties.
const SHELL = `:host{display:block}
:host([hidden]){display:none}
.ground{all:initial;display:block;box-sizing:border-box;min-block-size:36em;
visibility:inherit;pointer-events:inherit;color-scheme:inherit;
background:Canvas;color:CanvasText;border-radius:1em;padding:1.5em;
font:medium/1.5 system-ui,sans-serif}
.ground[data-here]{padding:0}
.title{font-size:1.6em;line-height:1.25}
button{font:inherit;min-block-size:3em;padding-inline:1.2em}
[hidden]{display:none!important}`;

// Which colours must differ, and by how much (WCAG 2.2, 1.4.3 and 1.4.11). The ground comes first: all
// others are seen on it. What one can see through has no contrast with anything, itself included.
/** @type {[string, string, string, number][]} */
const PAIRS = [
  ["clear", "paper", "paper", 1],
  ["clear", "panel", "panel", 1],
  ["ground", "ink", "paper", 4.5],
  ["ground", "ink", "panel", 4.5],
  ["ground", "ink", "first-tint", 4.5],
  ["ground", "ink", "second-tint", 4.5],
  ["ground", "first", "panel", 3],
  ["ground", "second", "panel", 3],
  ["ground", "first", "paper", 3],
  ["ground", "second", "paper", 3],
  ["soft", "soft", "paper", 4.5],
  ["soft", "soft", "panel", 4.5],
  ["soft", "soft", "first-tint", 4.5],
  ["soft", "soft", "second-tint", 4.5],
  ["action", "on-action", "action", 4.5],
  ["action", "action", "panel", 4.5],
  ["action", "action", "paper", 4.5],
  ["link", "link", "panel", 4.5],
  ["link", "link", "paper", 4.5],
  ["heading", "heading", "panel", 4.5],
  ["heading", "heading", "paper", 4.5],
  ["edge", "edge", "panel", 3],
  ["edge", "edge", "paper", 3],
  ["focus", "focus", "panel", 3],
  ["focus", "focus", "paper", 3],
  ["focus", "focus", "first-tint", 3],
  ["focus", "focus", "second-tint", 3],
];
// One pixel, to ask the browser what a colour is in red, green and blue.
const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

// On paper, people who press our button want the widget and not the page around it.
const paper = new CSSStyleSheet();
paper.replaceSync("@media print { [data-beside-tweeluik] { display: none !important } }");

// What has been worked out before: colours as the browser writes them, and their luminance.
/** @type {Map<string, number>} */
const luminances = new Map();

const shell = new CSSStyleSheet();
shell.replaceSync(SHELL);

let tries = 0;
/** @type {Promise<Loaded> | null} */
let loading = null;

// The module and the style, once for all elements.
function load() {
  loading ??= Promise.all([loadApp(tries), loadStyle()]).then(
    ([[exports, first], style]) => {
      exports.linkChunks({ exports: first, takeTexts: exports.texts });
      return { ...exports, style };
    },
    (error) => {
      loading = null;
      tries += 1;
      throw error;
    },
  );
  return loading;
}

async function loadStyle() {
  const response = await loadFile(elementStyle, tries);
  const style = new CSSStyleSheet();
  style.replaceSync(await response.text());
  return style;
}

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

class Tweeluik extends HTMLElement {
  static observedAttributes = OPTIONS;
  // The elements of this page by their numbers: each has a session of its own.
  /** @type {Map<number, Tweeluik>} */
  static #all = new Map();

  // What a link of the other person carries, until the first element takes it in.
  /** @type {string | null} */
  static #came = null;

  static {
    // A style sheet of the page may come late, and a theme is a class there, mostly.
    const mind = () => Tweeluik.#all.forEach((one) => one.#mindContrast());
    addEventListener("load", mind);
    const themes = new MutationObserver(mind);
    for (const node of [document.documentElement, document.body]) {
      if (node) themes.observe(node, { attributeFilter: ["class"] });
    }
  }

  // Takes what a link carries out of the address: it leads to the first element.
  static hear() {
    Tweeluik.#came = takeLink(() => history.state) ?? Tweeluik.#came;
    const first = Tweeluik.#all.get(1);
    if (Tweeluik.#came === null || !first) return;
    if (first.#module) first.#module.incoming(first.#widget, first.#takeCame());
    else first.#open();
  }

  #takeCame() {
    if (this.#number !== 1) return null;
    const came = Tweeluik.#came;
    Tweeluik.#came = null;
    return came;
  }

  // For the page: erases all that is kept here, of every element, page and tab of this origin. Done when
  // the promise is fulfilled; where something may be left, it is rejected.
  static async erase() {
    const open = [...Tweeluik.#all.values()].filter((one) => one.#module || one.#opening);
    for (const one of open) one.#stop();
    try {
      const { erase } = await loadScript(device);
      await erase();
    } finally {
      for (const one of open) if (one.#number) one.#open();
    }
  }

  // What stands in the shadow root.
  #ground = make("div", { class: "ground" });
  #app = make("div");
  #failed = make("div", { role: "alert" });
  #title = make("p", { class: "title" });
  #text = make("p");
  #why = make("p");
  #again = make("button", { type: "button" });
  #save = make("button", { type: "button" });
  #probe = make("span", { hidden: "" });
  // The exports of the module and the widget's number there, while the widget is drawn.
  /** @type {Loaded | null} */
  #module = null;
  #widget = 0;
  // Counts openings and endings: what comes for an older one comes too late.
  #turn = 0;
  #opening = false;
  #number = 0;
  #asked = false;
  #root = this.attachShadow({ mode: "open" });
  #near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#open(), {
    rootMargin: "100% 0px",
  });

  constructor() {
    super();
    const root = this.#root;
    root.adoptedStyleSheets = [shell];
    this.#failed.append(this.#why, this.#again, this.#save, make("slot"));
    this.#ground.append(this.#app, this.#failed, this.#probe);
    root.append(this.#ground);
    this.#save.onclick = saveKept;
    this.#again.onclick = () => (this.#module ? location.reload() : this.#open());
    // What people do in here is no business of the page around it: neither of its shortcuts nor of
    // what it counts.
    for (const kind of PRIVATE) {
      root.addEventListener(kind, (event) => event.stopPropagation());
    }
    const print = "[data-action=print]:not([aria-disabled])";
    root.addEventListener(
      "click",
      ({ target }) => target instanceof Element && target.closest(print) && this.#alone(),
      true,
    );
    for (const kind of ["pointerenter", "focusin"]) {
      this.addEventListener(kind, () => this.#number && this.#open());
    }
    this.addEventListener("tweeluik-error", (event) => {
      if (/** @type {CustomEvent} */ (event).detail.code === "stopped") this.#fail("stopped");
    });
    this.addEventListener("tweeluik-screen", () => {
      // Not while a tap waits for its screen; only the first time all has to be known before.
      if (this.#ground.dataset.own === undefined) this.#mindContrast();
      else setTimeout(() => this.#mindContrast(), 100);
    });
  }

  // An app may put in the next element before it takes out the last one: what ends, ends first, and
  // leaves its number.
  connectedCallback() {
    queueMicrotask(() => queueMicrotask(() => this.isConnected && this.#begin()));
  }

  // A move in the page takes the element out and puts it back: nothing ends then.
  disconnectedCallback() {
    queueMicrotask(() => !this.isConnected && this.#end());
  }

  // A page that can move without taking out tells it here.
  connectedMoveCallback() {}

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now || !this.#number) return;
    if (name === "questions" && (this.#module || this.#opening)) {
      this.#stop();
      this.#open();
    } else if (!this.#module) {
      if (this.#failed.hidden) this.#wait();
    } else if (!this.#asked) {
      this.#asked = true;
      queueMicrotask(() => {
        this.#asked = false;
        this.#module?.configure(this.#widget, this.#options());
      });
    }
  }

  // The language of the options, or of the page where it is one of ours.
  #language() {
    const set = this.getAttribute("lang");
    if (set !== null) return set;
    /** @type {HTMLElement} */
    const around = this.closest("[lang]") ?? document.documentElement;
    return languageOf(around.lang);
  }

  #options() {
    const pairs = ["lang", this.#language()];
    for (const name of OPTIONS.slice(1)) {
      const value = this.getAttribute(name);
      if (value !== null) pairs.push(name, value);
    }
    return pairs;
  }

  #says() {
    return elementTexts[languageOf(this.#language())];
  }

  /** @param {string} code */
  #tell(code) {
    const detail = { code };
    this.dispatchEvent(new CustomEvent("tweeluik-error", { bubbles: true, composed: true, detail }));
  }

  // What stands here until the widget does.
  #wait() {
    this.#failed.hidden = true;
    this.#ground.lang = this.#language();
    this.#title.textContent = this.#says().title;
    this.#text.textContent = this.#opening ? this.#says().loading : "";
    this.#app.replaceChildren(this.#title, this.#text);
    this.#app.hidden = false;
  }

  /** @param {string} why */
  #fail(why) {
    const says = this.#says();
    this.#why.textContent = says[why];
    this.#again.textContent = says.again;
    this.#save.textContent = says.save;
    this.#save.hidden = !kept();
    this.#app.hidden = true;
    this.#failed.hidden = false;
  }

  async #open() {
    if (this.#opening || this.#module) return;
    this.#opening = true;
    this.#near.disconnect();
    this.#wait();
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const set = this.getAttribute("questions");
      const language = languageOf(this.#language());
      const [module, text, [questions]] = await Promise.all([
        load(),
        loadFirstTexts(language, tries),
        set ? loadQuestions(set) : [],
      ]);
      module.texts(language, "first", text);
      await lookAfresh();
      if (turn !== this.#turn) return;
      this.#root.adoptedStyleSheets = [shell, module.style];
      // The style counts in the reader's own size of type, not in that of the page.
      this.#ground.style.setProperty("--rem", getComputedStyle(this.#ground).fontSize);
      this.#ground.dataset.here = "";
      this.#app.replaceWith((this.#app = make("div")));
      this.#module = module;
      const came = this.#takeCame();
      this.#widget = module.start(this, this.#app, this.#number, this.#options(), questions, came);
      for (const { name } of this.attributes) {
        if (!OPTIONS.includes(name) && !COMMON.test(name)) this.#tell("unknown-attribute");
      }
    } catch {
      if (turn !== this.#turn) return;
      this.#fail(this.#module ? "stopped" : mayRun() ? "not-loaded" : "refused");
      if (!this.#module) this.#tell("not-loaded");
    } finally {
      if (turn === this.#turn) this.#opening = false;
    }
  }

  #stop() {
    this.#turn += 1;
    this.#opening = false;
    this.#module?.stop(this.#widget);
    this.#module = null;
    delete this.#ground.dataset.here;
    delete this.#ground.dataset.own;
    this.#wait();
  }

  #begin() {
    if (this.#number) return;
    const all = Tweeluik.#all;
    for (this.#number = 1; all.has(this.#number); this.#number += 1);
    all.set(this.#number, this);
    this.#wait();
    // Those who follow a link need not look for the place.
    if (this.#number === 1 && Tweeluik.#came !== null) {
      this.#open();
      this.scrollIntoView();
    } else {
      this.#near.observe(this);
    }
  }

  #end() {
    if (!this.#number) return;
    this.#near.disconnect();
    this.#stop();
    Tweeluik.#all.delete(this.#number);
    this.#number = 0;
  }

  // Until it is printed, what stands beside this element, and beside what it stands in, is marked.
  #alone() {
    /** @type {Element[]} */
    const beside = [];
    /** @type {(Document | ShadowRoot)[]} */
    const roots = [];
    /** @type {any} */
    let node = this;
    while (node !== document) {
      const siblings = [...(node.parentNode?.children ?? [])];
      beside.push(...siblings.filter((one) => one !== node));
      const root = node.getRootNode();
      if (!roots.includes(root)) roots.push(root);
      node = node.parentNode ?? node.host;
    }
    for (const one of beside) one.toggleAttribute("data-beside-tweeluik", true);
    for (const root of roots) root.adoptedStyleSheets.push(paper);
    const end = () => {
      for (const one of beside) one.removeAttribute("data-beside-tweeluik");
      for (const root of roots) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== paper);
      }
    };
    addEventListener("afterprint", end, { once: true });
    // Where that is never said: people who touch the page again are done with printing.
    addEventListener("pointerdown", end, { once: true });
  }

  // A theme of the page may have colours that cannot be told apart: then those of a group are ours.
  #mindContrast() {
    // Before the style is there, there is nothing to compare.
    if (!this.#module) return;
    const own = new Set();
    this.#ground.dataset.own = "";
    for (const [group, on, below, least] of PAIRS) {
      if (own.has(group) || this.#contrast(on, below) >= least) continue;
      own.add(group);
      this.#ground.dataset.own = [...own].join(" ");
    }
  }

  /** @param {string[]} names */
  #contrast(...names) {
    const [dark, light] = names.map((name) => this.#luminance(name)).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  /**
   * The relative luminance of a colour, by the formula of WCAG 2.2; none for what one can see through.
   *
   * @param {string} name
   */
  #luminance(name) {
    this.#probe.style.color = `var(--${name})`;
    const { color } = getComputedStyle(this.#probe);
    const luminance = luminances.get(color) ?? luminanceOf(color);
    luminances.set(color, luminance);
    return luminance;
  }
}

/** @param {string} color */
function luminanceOf(color) {
  if (!pixel) return NaN;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  if (alpha < 255) return NaN;
  const [r, g, b] = [red, green, blue].map((value) =>
    value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// Another copy of this script may have been here before: then that one listens.
if (!customElements.get("twee-luik")) {
  Tweeluik.hear();
  addEventListener("hashchange", Tweeluik.hear);
  customElements.define("twee-luik", Tweeluik);
}
