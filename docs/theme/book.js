// In the place of mdBook's own script: marks the chapter that is shown, names the columns of tables on narrow screens, and
// searches the index that mdBook makes. Without scripts everything can be read, and nothing searched.

const WORDS = {
  nl: { none: "Niets gevonden", one: "1 plek gevonden", some: (count) => `${count} plekken gevonden` },
  en: { none: "Nothing found", one: "1 place found", some: (count) => `${count} places found` },
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
  for (const cell of table.querySelectorAll("td:not(:first-child)")) {
    cell.dataset.column = names[cell.cellIndex];
  }
}

const form = document.querySelector("[role=search]");
const field = form.querySelector("input");
const found = document.querySelector(".found");
/** The script that searches, and then the index, which that of mdBook adds to `window.search`. */
let index;

form.hidden = false;
field.addEventListener("focus", () => load().catch(console.error));
field.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  found.querySelector("a")?.focus();
});

async function load() {
  index ??= (async () => {
    window.search ??= {};
    await run(form.dataset.script);
    await run(form.dataset.index);
    return window.elasticlunr.Index.load(window.search.index);
  })();
  return index;
}

function run(address) {
  const script = document.createElement("script");
  script.src = address;
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
  const { doc_urls, results_options, search_options } = window.search;
  const all = asked ? loaded.search(asked, search_options) : [];
  const results = all.slice(0, results_options.limit_results);
  found.hidden = !asked;
  const count = results.length;
  const said = count === 0 ? words.none : count === 1 ? words.one : words.some(count);
  found.querySelector("[role=status]").textContent = asked ? said : "";
  found.querySelector("ol").replaceChildren(
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

/** The part of a text that stands around what was asked for, or around the first of its words that is there. */
function around(body, asked) {
  const small = body.toLowerCase();
  const whole = asked.toLowerCase();
  const places = [whole, ...whole.split(/\s+/)].map((words) => small.indexOf(words));
  const place = places.find((place) => place >= 0) ?? 0;
  const start = Math.max(0, place - AROUND);
  const end = place + AROUND;
  return `${start > 0 ? "… " : ""}${body.slice(start, end)}${end < body.length ? " …" : ""}`;
}
