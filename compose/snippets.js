// What comes of the chosen options: addresses, and the texts that a web editor copies. Knows no page,
// so that it can be tried without one.

/** @typedef {Partial<Record<string, string>>} Options */

// The options of the widget, in the order in which they are written, with their defaults.
/** @type {Record<string, string>} */
export const DEFAULTS = {
  lang: "nl",
  address: "je",
  relation: "parent-professional",
  form: "short",
  questions: "",
  mode: "start",
  keep: "ask",
  "heading-level": "1",
  "share-url": "",
};
// What the widget accepts as `share-url`, and how many bytes of it.
const SHARED = /^https:\/\/[!-~]+$/;
const NOT_SHARED = /[#"<>\\]/;
const LONGEST = 200;
// What the page on its own accepts as `questions`: a file below its folder. As in src/js/questions.js.
const PLACE = /^(?:(?!\.)(?:[\w.~-]|%20|%[89A-F][\dA-F])+(?:\/|\.json$))+$/;

/**
 * A text as it may stand in markup, between quotes or not.
 *
 * @param {string} text
 */
export function escaped(text) {
  /** @type {Record<string, string>} */
  const names = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
  return text.replace(/[&"<>]/g, (sign) => names[sign]);
}

/**
 * A whole address as a browser would write it, or null. Without encryption only on the page's own
 * website: there it is the web editor's own choice, or a trial on one computer.
 *
 * @param {string} text
 * @param {URL} here
 */
function address(text, here) {
  try {
    const url = new URL(text);
    const safe = url.protocol === "https:" || (url.protocol === "http:" && url.origin === here.origin);
    return safe && !url.username && !url.password ? url : null;
  } catch {
    return null;
  }
}

/**
 * The folder with the files, with a slash at its end, or null. Who copies the address of a page in it
 * means the folder.
 *
 * @param {string} text
 * @param {URL} here
 */
export function baseOf(text, here) {
  const url = address(text, here);
  if (!url) return null;
  const folder = url.pathname.replace(/\/[^/]*\.(html|js)$/, "/").replace(/\/*$/, "/");
  return `${url.origin}${folder}`;
}

/**
 * The page that links should lead to: empty where none was given, null where the widget would refuse
 * it.
 *
 * @param {string} text
 * @param {URL} here
 */
export function shareUrlOf(text, here) {
  if (!text.trim()) return "";
  const href = address(text, here)?.href ?? "";
  const good = SHARED.test(href) && !NOT_SHARED.test(href) && href.length <= LONGEST;
  return good ? href : null;
}

/**
 * The address of a question set as the page on its own takes it: seen from its folder, where the set is
 * a plain file in it; empty where it is not, since that page asks for no other.
 *
 * @param {string} base
 * @param {string} address
 */
export function questionsBelow(base, address) {
  const place = address.startsWith(base) ? address.slice(base.length) : "";
  return PLACE.test(place) ? place : "";
}

/**
 * The address of a question set: empty where none was given, null where it is no address.
 *
 * @param {string} text
 * @param {URL} here
 */
export function questionsOf(text, here) {
  if (!text.trim()) return "";
  return address(text, here)?.href ?? null;
}

/**
 * The options that differ from the default, as pairs.
 *
 * @param {Options} options
 */
export function chosen(options) {
  const pairs = Object.keys(DEFAULTS).map((name) => [name, options[name] ?? DEFAULTS[name]]);
  return pairs.filter(([name, value]) => {
    // Only Dutch has two ways to address somebody.
    const matters = name !== "address" || options.lang === "nl";
    return matters && value !== DEFAULTS[name];
  });
}

/**
 * The page on its own, with these options: it has no headings above its own, and takes no address of
 * another place.
 *
 * @param {string} base
 * @param {Options} options
 */
export function linkOf(base, options) {
  const shared = options["share-url"];
  const isOurs = shared?.startsWith(`${new URL(base).origin}/`);
  const pairs = chosen({
    ...options,
    "heading-level": DEFAULTS["heading-level"],
    "share-url": isOurs ? shared : "",
    questions: questionsBelow(base, options.questions ?? ""),
  });
  const query = new URLSearchParams(pairs).toString();
  return `${base}index.html${query && `?${query}`}`;
}

/**
 * All texts to copy.
 *
 * @param {string} base
 * @param {Options} options
 * @param {{ open: string, title: string }} says The few words that a visitor can come to see.
 * @returns {Record<string, string>}
 */
export function snippetsOf(base, options, says) {
  const { origin } = new URL(base);
  const link = linkOf(base, options);
  // Without a language the element would follow that of the page around it.
  const others = chosen(options).filter(([name]) => name !== "lang");
  const attributes = [["lang", options.lang ?? DEFAULTS.lang], ...others].map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  const element = [
    `<script type="module" src="${escaped(base)}embed.js"></script>`,
    `<twee-luik${attributes.join("")}>`,
    `  <a href="${escaped(link)}">${escaped(says.open)}</a>`,
    "</twee-luik>",
  ].join("\n");
  const frame = [
    `<script type="module" src="${escaped(base)}frame.js"></script>`,
    "<iframe",
    "  data-tweeluik",
    `  src="${escaped(link)}"`,
    `  title="${escaped(says.title)}"`,
    '  sandbox="allow-scripts allow-same-origin allow-downloads allow-modals"',
    '  allow="camera; web-share"',
    '  referrerpolicy="no-referrer"',
    '  loading="lazy"',
    "></iframe>",
  ].join("\n");
  // The element fetches the set of questions itself.
  const sets = options.questions ? new URL(options.questions).origin : origin;
  const connect = [...new Set([origin, sets])].join(" ");
  return {
    element,
    "element-style": "twee-luik:not(:defined) { display: block; min-height: 36rem }",
    "element-policy": `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${connect}`,
    frame,
    "frame-style": "iframe[data-tweeluik] { display: block; width: 100%; height: 50rem; border: 0 }",
    "frame-policy": `script-src ${origin}; frame-src ${origin}`,
    wordpress: `<!-- wp:html -->\n${element}\n<!-- /wp:html -->`,
    link,
  };
}
