// What a device has for us besides localStorage: a backup of it in IndexedDB, which survives a browser
// that is killed, a lock that one tab can hold, and whether somebody is there.
const NAME = "tweeluik";
const TEXTS = "texts";
// What the browser is known to have on its disk, by the key of the text.
const SINCE = "since";
// How long the page waits for the backup before it starts without, in milliseconds.
const TIMEOUT = 1000;
// How long the end of a turn waits for the backup, in milliseconds.
const BACKED_UP = 5000;
// After how long a browser has surely written to the disk what was done, in milliseconds.
const WRITTEN = 120_000;

/** @type {IDBDatabase | null} */
let database = null;
/** @type {Promise<IDBDatabase> | null} */
let opening = null;
// Whether there ever was one: what never was need not be erased.
let wasThere = false;
// What it holds, as far as is known: other tabs change it too, and say so on a channel.
/** @type {Map<string, string>} */
const known = new Map();
// Since when each text has been in the storage without a break, as a number that stands for that time, and
// whether that was long enough for the disk.
/** @type {Map<string, [number, boolean]>} */
const since = new Map();
// What this page has seen in the storage: where that is gone without a tombstone, somebody has cleared it.
/** @type {Set<string>} */
const seen = new Set();
// Each reading of the backup notes here what changes meanwhile.
/** @type {Set<Set<string>>} */
const readings = new Set();
// What is to be changed in the backup, by its key.
/** @type {Map<string, { text: string | undefined, erases: boolean }>} */
const waiting = new Map();
// Whether what was sent last has arrived in the backup.
let sent = Promise.resolve(true);
// How a tombstone is called in the storage of the tab.
const TOMBSTONE = "tweeluik:tombstone:";
// Who waits for a lock, or has it, by the lock's name.
/** @type {Map<string, { end(): void }>} */
const holders = new Map();

/**
 * @param {number} time In milliseconds.
 * @returns {Promise<null>}
 */
const pause = (time) => new Promise((done) => setTimeout(done, time, null));
const tellNotErased = () => wasThere && dispatchEvent(new Event("tweeluik-not-erased"));

/**
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
function answerTo(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function open() {
  const request = indexedDB.open(NAME, 2);
  request.onupgradeneeded = () => {
    const { result } = request;
    for (const name of [TEXTS, SINCE]) {
      if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
    }
  };
  const found = await answerTo(request);
  database = found;
  wasThere = true;
  // Somebody removes it, or the browser does: nothing of it comes back out of this page.
  found.onversionchange = found.onclose = () => {
    close();
    known.clear();
    since.clear();
  };
  return found;
}

function close() {
  database?.close();
  database = opening = null;
}

function opened() {
  opening ??= open();
  opening.catch(close);
  return opening;
}

/**
 * What stands in the storage under a key: nothing where that cannot be read.
 *
 * @param {string} key
 */
function here(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * A tombstone has no payload.
 *
 * @param {string} text
 */
const isTombstone = (text) => /^tweeluik\/\d+ \d+ \S+ $/.test(text);
/** @param {string} text */
const generation = (text) => Number(/^tweeluik\/\d+ (\d+) /.exec(text)?.[1]);

/**
 * Takes note of a change of the backup, by this tab or another one.
 *
 * @param {string} key
 * @param {string} [text]
 */
function note(key, text) {
  const before = known.get(key);
  if (text === undefined || isTombstone(text)) since.delete(key);
  else if (before === undefined || isTombstone(before)) since.set(key, [Math.random(), false]);
  if (text === undefined) known.delete(key);
  else known.set(key, text);
  for (const newer of readings) newer.add(key);
}

/** @type {BroadcastChannel | null} */
let channel = null;
const tellErased = () => dispatchEvent(new Event("tweeluik-erased"));

// Other tabs are heard from before the first look.
function hear() {
  if (!globalThis.BroadcastChannel) return;
  channel = new BroadcastChannel(NAME);
  /** @param {{ data: [string, string | undefined] }} message */
  channel.onmessage = ({ data: [key, text] }) => {
    // Who took a text for cleared had not heard of its tombstone.
    if (text === undefined && isTombstone(known.get(key) ?? "")) return;
    note(key, text);
    // What is there all the same goes.
    if (text !== undefined && isTombstone(text)) tellErased();
  };
}

hear();

/**
 * All that stands in a part of the backup.
 *
 * @param {IDBTransaction} reading
 * @param {string} name
 * @returns {Promise<[string, any][]>}
 */
async function readStore(reading, name) {
  const store = reading.objectStore(name);
  const [keys, values] = await Promise.all([answerTo(store.getAllKeys()), answerTo(store.getAll())]);
  return keys.map((key, place) => [String(key), values[place]]);
}

async function read() {
  const reading = (await opened()).transaction([TEXTS, SINCE]);
  return Promise.all([readStore(reading, TEXTS), readStore(reading, SINCE)]);
}

/**
 * Puts what was read in the place of what was known, but for what has changed meanwhile.
 *
 * @template Value
 * @param {Map<string, Value>} map
 * @param {[string, Value][]} found
 * @param {Set<string>} newer
 */
function replace(map, found, newer) {
  for (const key of [...map.keys()]) if (!newer.has(key)) map.delete(key);
  for (const [key, value] of found) if (!newer.has(key)) map.set(key, value);
}

let asked = 0;

// Reads the backup; where there is none, or it does not answer in time, it counts as empty. What changes
// meanwhile is newer than what is read.
async function reread() {
  asked ||= Date.now();
  const timeout = database ? TIMEOUT : Math.max(asked + TIMEOUT - Date.now(), 0);
  const late = pause(timeout);
  const newer = new Set(waiting.keys());
  readings.add(newer);
  const found = await Promise.race([read().catch(() => null), late]);
  const [texts, times] = found ?? [[], []];
  readings.delete(newer);
  replace(known, texts, newer);
  replace(since, times, newer);
}

/** Looks at the backup: before each start of a widget. */
export async function look() {
  await reread();
  // What this tab erased just before its page went. Of no use without the backup: other tabs could not have
  // known of it.
  for (const name of wasThere ? tombstones() : []) {
    putTombstone(name.slice(TOMBSTONE.length), sessionStorage.getItem(name) ?? "");
  }
  for (const key of known.keys()) {
    if (here(key) == null) continue;
    seen.add(key);
    settle(key);
  }
}

// What was seen in the storage and is gone without a tombstone was cleared by somebody: it goes from the backup.
function mind() {
  for (const [key, text] of known) {
    if (!seen.has(key) || isTombstone(text) || here(key) !== null) continue;
    tell(key);
    // At once, without a look: a page that is leaving gets no answer any more.
    queue(key);
  }
}

// A page that is put to sleep hears nothing: it looks when it wakes.
addEventListener("pagehide", () => {
  mind();
  channel?.close();
  channel = null;
});
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  hear();
  reread().then(tellErased);
});

// Another page has removed something. If that was one of ours, its tombstone comes or is there already.
addEventListener("storage", ({ key, newValue, storageArea }) => {
  if (newValue !== null || storageArea !== localStorage) return;
  for (const [name, text] of [...known]) {
    if ((key === null || key === name) && !isTombstone(text) && here(name) === null) {
      note(name);
      drop(name, text);
    }
  }
});

/**
 * Removes a text from the backup, if that is what it still holds.
 *
 * @param {string} key
 * @param {string} text
 */
function drop(key, text) {
  const changing = database?.transaction([TEXTS, SINCE], "readwrite");
  if (!changing) return;
  const texts = changing.objectStore(TEXTS);
  const request = texts.get(key);
  request.onsuccess = () => {
    if (request.result !== text) return;
    texts.delete(key);
    changing.objectStore(SINCE).delete(key);
  };
}

/** @type {Set<number>} */
const settling = new Set();

/**
 * When a text has been in the storage for so long that it is on the disk, the backup marks it as
 * settled: no kill takes it away any more.
 *
 * @param {string} key
 */
function settle(key) {
  const [time, settled] = since.get(key) ?? [];
  if (!time || settled || settling.has(time)) return;
  settling.add(time);
  setTimeout(() => {
    if (!database || since.get(key)?.[0] !== time || here(key) == null) return;
    const times = database.transaction(SINCE, "readwrite").objectStore(SINCE);
    const request = times.get(key);
    request.onsuccess = () => {
      if (request.result?.[0] !== time) return;
      times.put([time, true], key);
      since.set(key, [time, true]);
    };
  }, WRITTEN);
}

/** @param {string} key */
export const settled = (key) => !!since.get(key)?.[1];

/** A line each: no key of ours has more than one. */
export const backupKeys = () => [...known.keys()].join("\n");

/** @param {string} key */
export const backup = (key) => known.get(key);

// Tombstones of what was erased and has not reached the backup yet.
function tombstones() {
  try {
    return Object.keys(sessionStorage).filter((name) => name.startsWith(TOMBSTONE));
  } catch {
    return [];
  }
}

/**
 * Notes a change, and tells other tabs of it.
 *
 * @param {string} key
 * @param {string} [text]
 */
function tell(key, text) {
  note(key, text);
  channel?.postMessage([key, text]);
}

/**
 * Sends a change of the backup at the end of this task.
 *
 * @param {string} key
 * @param {string} [text]
 * @param {boolean} [erases]
 */
function queue(key, text, erases = false) {
  if (!waiting.size) {
    const now = Promise.resolve().then(send);
    sent = Promise.all([sent, now]).then(([, safe]) => safe);
  }
  waiting.set(key, { text, erases });
}

/**
 * Whether the backup has a tombstone of this generation or a later one.
 *
 * @param {string} key
 * @param {number} from
 */
function isErased(key, from) {
  const text = known.get(key) ?? "";
  return isTombstone(text) && generation(text) >= from;
}

/**
 * Writes a text. A tombstone is not replaced by what it erases.
 *
 * @param {string} key
 * @param {string} text
 */
export function put(key, text) {
  if (isErased(key, generation(text))) return;
  const isThere = known.get(key) === text;
  if (!isThere) tell(key, text);
  seen.add(key);
  settle(key);
  // What the backup is known to have is not written again: another tab may have erased it since.
  if (!isThere) queue(key, text);
}

/**
 * Writes a tombstone. The person who erases is told where that fails.
 *
 * @param {string} key
 * @param {string} text
 */
export function putTombstone(key, text) {
  if (isErased(key, generation(text) + 1)) return;
  tell(key, text);
  try {
    sessionStorage.setItem(TOMBSTONE + key, text);
  } catch {
    // It may still reach the backup.
  }
  expireTombstone(key);
  queue(key, text, true);
}

/**
 * Removes a text. What this tab knew may be old: a tombstone that another tab has left since stays.
 *
 * @param {string} key
 */
export function remove(key) {
  const before = known.get(key);
  tell(key);
  if (before !== undefined && !waiting.has(key)) drop(key, before);
  else queue(key);
}

// All that was asked for in a task goes together. Once the backup is open, it is sent before the task
// ends: so it arrives even where the page is closed at that moment.
async function send() {
  const changes = [...waiting];
  waiting.clear();
  try {
    await change(changes).catch(() => {
      // A connection that the browser has closed can be opened again.
      close();
      return change(changes);
    });
    for (const [key, { erases }] of changes) {
      if (erases) sessionStorage.removeItem(TOMBSTONE + key);
    }
    return true;
  } catch {
    if (changes.some(([, { erases }]) => erases)) tellNotErased();
    // Where there never was a copy, none can hold something older.
    return !wasThere;
  }
}

/** @param {[string, { text: string | undefined }][]} changes */
async function change(changes) {
  // At once where it is open: the page may be about to close.
  const transaction = (database ?? (await opened())).transaction([TEXTS, SINCE], "readwrite");
  const texts = transaction.objectStore(TEXTS);
  const times = transaction.objectStore(SINCE);
  for (const [key, { text }] of changes) {
    if (text === undefined) texts.delete(key);
    else texts.put(text, key);
    const time = since.get(key);
    if (time) times.put(time, key);
    else times.delete(key);
  }
  const done = new Promise((oncomplete, onabort) => Object.assign(transaction, { oncomplete, onabort }));
  transaction.commit();
  return done;
}

/**
 * A tombstone that is not needed any more goes, if it is still there by then; and the backup with the last one.
 *
 * @param {string} key
 */
export function expireTombstone(key) {
  const tombstone = known.get(key);
  setTimeout(() => {
    // Where what it erased is back, it is needed still.
    if (here(key) != null) return;
    const texts = database?.transaction(TEXTS, "readwrite").objectStore(TEXTS);
    if (!texts) return;
    const request = texts.get(key);
    request.onsuccess = () => {
      if (request.result !== tombstone) return;
      texts.delete(key);
      if (known.get(key) === tombstone) known.delete(key);
      const count = texts.count();
      count.onsuccess = () => {
        if (count.result || known.size) return;
        close();
        indexedDB.deleteDatabase(NAME);
      };
    };
  }, WRITTEN);
}

/**
 * What else the page has on this device (`offline.js`) goes. The backup holds tombstones only by now, and goes with
 * them.
 */
export function forget() {
  dispatchEvent(new Event("tweeluik-forget"));
}

/**
 * For a host: erases all that is kept on this device, as somebody does who erases everything. It is done
 * when the promise is fulfilled; where something may be left, the promise is rejected.
 */
export async function erase() {
  await reread();
  /** @type {string[]} */
  let keys = [];
  try {
    keys = Object.keys(localStorage).filter((key) => key.startsWith("tweeluik:"));
  } catch {
    // A browser that lets nobody look has kept nothing.
  }
  for (const key of new Set([...keys, ...known.keys()])) {
    const counts = [here(key), known.get(key)].map((text) => generation(text ?? "") || 0);
    putTombstone(key, tombstoneOf(Math.min(Math.max(...counts), 2 ** 53)));
    if (keys.includes(key)) localStorage.removeItem(key);
  }
  forget();
  if (!(await sent)) throw new Error("not erased");
}

/**
 * As `crates/core/src/keep/record.rs` writes it: FNV-1a over the generation.
 *
 * @param {number} count
 */
function tombstoneOf(count) {
  let sum = 0xcbf29ce484222325n;
  for (let place = 0n; place < 64n; place += 8n) {
    const byte = (BigInt(count) >> place) & 255n;
    sum = BigInt.asUintN(64, (sum ^ byte) * 0x100000001b3n);
  }
  return `tweeluik/1 ${count} ${sum.toString(16).padStart(16, "0")} `;
}

/**
 * Says whether the lock is ours, and once more when another tab takes it. Where there can be no locks,
 * it is. A tab that takes it from another one first reads what that one has written.
 *
 * @param {string} name
 * @param {boolean} steal
 * @param {(ours: boolean) => void} tell
 */
export async function claim(name, steal, tell) {
  const holder = { end() {} };
  const isThis = () => holders.get(name) === holder;
  holders.set(name, holder);
  /** @param {boolean} ours */
  const say = (ours) => isThis() && tell(ours);
  if (!navigator.locks) return say(true);
  if (steal) await reread();
  /** @param {Lock | null} lock */
  const hold = (lock) => {
    say(!!lock);
    /** @param {(value?: unknown) => void} end */
    const wait = (end) => (isThis() ? (holder.end = end) : end());
    return lock && new Promise(wait);
  };
  navigator.locks
    .request(name, steal ? { steal } : { ifAvailable: true }, hold)
    .catch(({ name }) => say(name !== "AbortError"));
}

/** @param {string} name */
export function release(name) {
  holders.get(name)?.end();
  holders.delete(name);
}

/**
 * Looks what the backup holds under a key by now. Where it does not answer in time, what was known stays.
 *
 * @param {string} key
 */
async function refresh(key) {
  const get = async () => {
    const texts = (await opened()).transaction(TEXTS).objectStore(TEXTS);
    return { text: await answerTo(texts.get(key)) };
  };
  const found = await Promise.race([get().catch(() => null), pause(TIMEOUT)]);
  if (found && !waiting.has(key)) note(key, found.text);
}

/**
 * Waits until this tab alone may change what is kept under a key, and has looked at its copy; gives what ends
 * that. Ended, it waits until the backup has what was written, and says whether it has.
 *
 * @param {string} key
 * @returns {Promise<() => Promise<boolean>>}
 */
export function turn(key) {
  return new Promise((begin) => {
    let begun = false;
    const hold = async () => {
      begun = true;
      await refresh(key);
      await new Promise((end) =>
        begin(async () => {
          const safe = await Promise.race([sent, pause(BACKED_UP).then(() => false)]);
          end(null);
          return safe;
        }),
      );
    };
    const locks = navigator.locks;
    // Where the browser gives no locks, there is none to wait for.
    const ours = locks ? locks.request(key, hold) : hold();
    ours.catch(() => {
      if (!begun) hold();
    });
  });
}

// When somebody last did something on this page.
let touched = Date.now();
for (const kind of ["pointerdown", "keydown", "click"]) {
  addEventListener(kind, () => (touched = Date.now()), true);
}

/** For how many seconds nobody has. */
export const untouched = () => (Date.now() - touched) / 1000;
