// Keeps the files of one version of the stand-alone page, so that it opens without internet. A page
// that is open keeps the files that it began with: a newer version waits until no page is open any
// more, as browsers have it. So nothing here hurries (`skipWaiting`) and nothing loads again.

import files from "kept-files";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const FILES = new Map(files);
const FOLDER = worker.registration.scope;
/** @param {string} name */
const addressOf = (name) => new URL(name, FOLDER).href;
const [[PAGE, IDENTITY]] = files;
const KNOWN = new Set([...FILES.keys()].map(addressOf));
// The page names all others by their hashes, so its own hash stands for the version. Another folder
// of the origin may have another one.
const OURS = `tweeluik:${FOLDER} `;
const CACHE = OURS + IDENTITY;

// Ends what is being loaded, when somebody erases meanwhile.
const stop = new AbortController();

/**
 * @param {string} name
 * @param {string} integrity
 */
async function load(name, integrity) {
  /** @param {RequestCache} cache */
  const ask = async (cache) => {
    const { signal } = stop;
    const response = await fetch(addressOf(name), { integrity, cache, signal });
    if (!response.ok) throw new Error(name);
    return response;
  };
  // What the page has just loaded does not come again, but for a broken copy of it.
  const response = await ask("default").catch((why) => {
    if (stop.signal.aborted) throw why;
    return ask("reload");
  });
  // Where a server leads `index.html` elsewhere: no browser takes that as the answer of a worker.
  return response.redirected ? new Response(response.body, response) : response;
}

// All of them, or there is no new version.
async function fill() {
  const cache = await caches.open(CACHE);
  /** @param {[string, string]} file */
  const keep = async ([name, integrity]) =>
    cache.put(addressOf(name), await load(name, integrity));
  try {
    await Promise.all([...FILES].map(keep));
  } catch (why) {
    stop.abort();
    await caches.delete(CACHE);
    throw why;
  }
}

async function tidy() {
  const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
  // The page of the first visit came without a worker, and is of this version. From now on it is
  // held to it, as later visits are.
  if (!older.length) await worker.clients.claim();
}

// What a link carried, where its `#` came into the path: the page takes it out of its address, and no
// server gets it.
const MOVED = /(?:%(?:25)*23)+tl\d+(?:\.|%(?:25)*2e)[\w-]{8}[^/]*$/i;

/**
 * Which file is asked for, if it is one of these. All else in the folder is left to the browser.
 *
 * @param {Request} request
 */
function fileOf({ method, mode, url }) {
  const { origin, pathname, search } = new URL(url);
  const address = origin + pathname;
  if (method !== "GET") return null;
  if (mode === "navigate") {
    const asked = address.replace(MOVED, "");
    return asked === FOLDER || asked === addressOf(PAGE) ? addressOf(PAGE) : null;
  }
  return !search && KNOWN.has(address) ? address : null;
}

/**
 * @param {string} file
 * @param {Request} request
 */
async function answer(file, request) {
  const kept = await caches.match(file, { cacheName: CACHE });
  if (kept || request.mode !== "navigate") return kept ?? fetch(request);
  // Without its query: that is for the page, and may hold what no server should get.
  const response = await fetch(file);
  return response.redirected ? new Response(response.body, response) : response;
}

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("message", ({ data }) => data === "stop" && stop.abort());
worker.addEventListener("activate", (event) => event.waitUntil(tidy()));
worker.addEventListener("fetch", (event) => {
  const file = fileOf(event.request);
  if (file) event.respondWith(answer(file, event.request));
});
