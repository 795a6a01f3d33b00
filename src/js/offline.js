// Keeps the stand-alone page on the device, so that it opens without internet; `sw.js` beside it does
// the keeping. Asked for when all of the page is there. Where a browser does not allow this (no https,
// a frame without an origin, a private window), the page goes without.

const FOLDER = new URL("./", import.meta.url).href;
const ADDRESS = `${FOLDER}sw.js`;
// Where a question set of an organisation is kept, and how one says that it is one: nothing else that
// an address may name is kept.
const QUESTIONS = "tweeluik:questions";
const FORMAT = "tweeluik-question-set/";
// How long a worker that is being installed is waited for when all is erased, in milliseconds.
const INSTALL_TIMEOUT = 2000;

// The one address that the policy of the page lets through.
function allowed() {
  const policy = globalThis.trustedTypes?.createPolicy("tweeluik", {
    createScriptURL: () => ADDRESS,
  });
  return policy?.createScriptURL("") ?? ADDRESS;
}

// Tells the page that a newer version waits until it is closed. The first one is no news.
/** @param {ServiceWorkerRegistration} registration */
function watch(registration) {
  const tell = () => dispatchEvent(new Event("tweeluik-update"));
  const look = () => {
    const { active, waiting, installing } = registration;
    if (!active) return;
    if (waiting) tell();
    installing?.addEventListener("statechange", () => installing.state === "installed" && tell());
  };
  look();
  registration.addEventListener("updatefound", look);
}

// What has been registered for a folder, if it is ours: the host may have a worker there.
/**
 * @param {string} folder
 * @returns {Promise<{ ours?: ServiceWorkerRegistration, theirs?: ServiceWorkerRegistration }>}
 */
async function registered(folder) {
  const found = await navigator.serviceWorker.getRegistration(folder);
  if (!found || found.scope !== folder) return {};
  const worker = found.installing ?? found.waiting ?? found.active;
  return worker?.scriptURL === `${folder}sw.js` ? { ours: found } : { theirs: found };
}

/**
 * @param {string | undefined} address
 * @param {string | undefined} text
 */
async function begin(address, text) {
  const { theirs } = await registered(FOLDER);
  if (theirs) return;
  watch(await navigator.serviceWorker.register(allowed()));
  if (address && text?.includes(FORMAT)) {
    const cache = await caches.open(QUESTIONS);
    await cache.put(new URL(address, document.baseURI), new Response(text));
  }
}

/** @type {Promise<void> | null} */
let beginning = null;

/**
 * @param {string} [address] Of the question set that the page names, where it names one.
 * @param {string} [text] What stands in it.
 */
export function keep(address, text) {
  beginning ??= begin(address, text);
  return beginning;
}

const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith("tweeluik:"));

/**
 * Takes all of that away again, in every folder of the origin, and nothing of the host. It is done
 * when the promise is fulfilled; where something could not be taken away, the promise is rejected.
 */
export async function forget() {
  await beginning?.catch(() => {});
  /** @type {string[]} */
  let names;
  try {
    names = await ourCaches();
  } catch {
    // A browser that lets nobody look has kept nothing.
    return;
  }
  // A cache is named after its folder.
  const folders = names.map((name) => name.slice("tweeluik:".length).split(" ")[0]);
  // At once: what follows may take its time.
  for (const name of names) await caches.delete(name);
  for (const folder of new Set([FOLDER, ...folders])) {
    const { ours } = await registered(folder);
    const { installing } = ours ?? {};
    // What it is about to keep would come after. One that hangs is not waited for any longer.
    if (installing) {
      const ended = new Promise((done) =>
        installing.addEventListener("statechange", done, { once: true }),
      );
      installing.postMessage("stop");
      await Promise.race([ended, new Promise((done) => setTimeout(done, INSTALL_TIMEOUT))]);
    }
    await ours?.unregister();
  }
  for (const name of await ourCaches()) await caches.delete(name);
}

addEventListener("tweeluik-forget", () =>
  forget().catch(() => dispatchEvent(new Event("tweeluik-not-erased"))),
);
