// In the place of mdBook's own script: marks the chapter that is shown, names the columns of tables on narrow screens, and
// searches the index that mdBook makes. Without scripts everything can be read, and nothing searched.
/**
 * @typedef {{
 *   none: string,
 *   one: string,
 *   some: (count: number) => string,
 *   first: (shown: number, count: number) => string,
 * }} Words
 * @typedef {{ title: string, breadcrumbs: string, body: string }} Page
 * @typedef {{ search(asked: string, options: object): { ref: number, doc: Page }[] }} Index
 * @typedef {{
 *   doc_urls: string[],
 *   index: object,
 *   results_options: { limit_results: number },
 *   search_options: object,
 * }} Search What the script of the index adds to `search`.
 */

/** @type {Record<string, Words>} */
const WORDS = {
  nl: {
    none: "Niets gevonden",
    one: "1 plek gevonden",
    some: (count) => `${count} plekken gevonden`,
    first: (shown, count) => `${count} plekken gevonden. Dit zijn de eerste ${shown}.`,
  },
  en: {
    none: "Nothing found",
    one: "1 place found",
    some: (count) => `${count} places found`,
    first: (shown, count) => `${count} places found. These are the first ${shown}.`,
  },
};
const words = WORDS[document.documentElement.lang] ?? WORDS.en;
/** How many characters of a text are shown before and after what was found. */
const AROUND = 80;

const here = location.pathname.split("/").pop() || "index.html";
for (const link of document.querySelectorAll(".chapter a")) {
  if (link.getAttribute("href") === here) link.setAttribute("aria-current", "page");
}

// Where a narrow screen has no columns, a cell says of which one it is.
for (const table of document.querySelectorAll("table")) {
  const names = Array.from(table.tHead?.rows[0].cells ?? [], (cell) => cell.textContent);
  for (const row of table.rows) {
    for (const cell of row.cells) {
      if (cell.tagName === "TD" && cell.cellIndex > 0) cell.dataset.column = names[cell.cellIndex];
    }
  }
}

const form = /** @type {HTMLFormElement} */ (document.querySelector("[role=search]"));
const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
const found = /** @type {HTMLElement} */ (document.querySelector(".found"));
const told = /** @type {HTMLElement} */ (found.querySelector("[role=status]"));
const list = /** @type {HTMLElement} */ (found.querySelector("ol"));
/** What mdBook's scripts add to the page: what searches, and the index. */
const added = /** @type {{ elasticlunr: { Index: { load(index: object): Index } }, search: Search }} */ (
  /** @type {unknown} */ (window)
);
/** @type {Promise<Index> | undefined} */
let index;

form.hidden = false;
field.addEventListener("focus", () => load().catch(console.error));
field.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.focus();
});

/** The policy that our headers name lets scripts in; these two are ours. */
const trusted = window.trustedTypes?.createPolicy("tweeluik", { createScriptURL: String });

function load() {
  index ??= (async () => {
    added.search ??= /** @type {Search} */ ({});
    const { script = "", index = "" } = form.dataset;
    await run(script);
    await run(index);
    return added.elasticlunr.Index.load(added.search.index);
  })();
  return index;
}

/**
 * Runs a script of the site.
 *
 * @param {string} address
 */
function run(address) {
  const script = document.createElement("script");
  script.src = trusted?.createScriptURL(address) ?? address;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(address));
  });
}

async function show() {
  const asked = field.value.trim();
  const loaded = await load();
  if (asked !== field.value.trim()) return;
  const { doc_urls, results_options, search_options } = added.search;
  const all = asked ? loaded.search(asked, search_options) : [];
  const results = all.slice(0, results_options.limit_results);
  found.hidden = !asked;
  told.textContent = asked ? count(all.length, results.length) : "";
  list.replaceChildren(
    ...results.map(({ ref, doc }) => {
      const link = document.createElement("a");
      link.href = doc_urls[ref];
      link.textContent = doc.breadcrumbs;
      const text = document.createElement("p");
      text.textContent = around(doc.body, asked);
      const item = document.createElement("li");
      item.append(link, text);
      return item;
    }),
  );
}

/**
 * @param {number} all
 * @param {number} shown
 */
function count(all, shown) {
  if (all === 0) return words.none;
  if (all === 1) return words.one;
  return all > shown ? words.first(shown, all) : words.some(all);
}

/**
 * The part of a text that stands around what was asked for, or around the first of its words that is there;
 * no word is cut.
 *
 * @param {string} body
 * @param {string} asked
 */
function around(body, asked) {
  const small = body.toLowerCase();
  const whole = asked.toLowerCase();
  const places = [whole, ...whole.split(/\s+/)].map((words) => small.indexOf(words));
  const place = places.find((place) => place >= 0) ?? 0;
  const from = place - AROUND;
  const to = place + AROUND;
  const start = from > 0 ? Math.min(body.indexOf(" ", from) + 1, place) : 0;
  const end = to < body.length ? Math.max(body.lastIndexOf(" ", to), place + whole.length) : body.length;
  return `${start > 0 ? "… " : ""}${body.slice(start, end)}${end < body.length ? " …" : ""}`;
}
