// What a device has for us besides localStorage: a copy of it in IndexedDB, which survives a browser
// that is killed, a lock that one tab can hold, and whether somebody is there.
const NAME = "tweeluik";
const TEXTS = "texts";
// How long the page waits for the copy before it starts without, in milliseconds.
const PATIENCE = 1000;
// How long the end of a turn waits for the copy, in milliseconds.
const COPIED = 5000;
// After how long a browser has surely written to the disk what was done, in milliseconds.
const WRITTEN = 120_000;

let database = null;
let opening = null;
// Whether there ever was one: what never was need not be erased.
let wasThere = false;
// What it holds, as far as is known: other tabs change it too.
const known = new Map();
// What is to be changed in the copy, by its key.
const waiting = new Map();
// Whether what was sent last has arrived in the copy.
let sent = Promise.resolve(true);
// How a mark is called in the storage of the tab.
const MARK = "tweeluik:erased:";
// Who waits for a lock, or has it, by the lock's name.
const holders = new Map();

const tellNotErased = () => wasThere && dispatchEvent(new Event("tweeluik-not-erased"));

function answerTo(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function open() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TEXTS);
  database = await answerTo(request);
  wasThere = true;
  // Another tab erases everything, or the browser does.
  database.onversionchange = database.onclose = close;
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

async function read() {
  await opened();
  const texts = database.transaction(TEXTS).objectStore(TEXTS);
  const [keys, all] = await Promise.all([texts.getAllKeys(), texts.getAll()].map(answerTo));
  return keys.map((key, place) => [key, all[place]]);
}

// Reads the copy; where there is none, or it does not answer in time, it counts as empty.
async function reread() {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const texts = await Promise.race([read().catch(() => {}), late]);
  known.clear();
  for (const [key, text] of texts ?? []) known.set(key, text);
}

export async function look() {
  await reread();
  // What this tab erased just before its page went. Of no use without the copy: other tabs could not have
  // known of it.
  for (const name of wasThere ? marks() : []) {
    copy(name.slice(MARK.length), sessionStorage.getItem(name), true);
  }
}

// A line each: no key of ours has more than one.
export const copiedKeys = () => [...known.keys()].join("\n");

export const copied = (key) => known.get(key);

// Marks of what was erased and has not reached the copy yet.
function marks() {
  try {
    return Object.keys(sessionStorage).filter((name) => name.startsWith(MARK));
  } catch {
    return [];
  }
}

// Without a text the key goes. Whoever erases is told where that fails.
export function copy(key, text, erases) {
  if (text === undefined) known.delete(key);
  else known.set(key, text);
  if (erases) {
    try {
      sessionStorage.setItem(MARK + key, text);
    } catch {}
  }
  if (!waiting.size) {
    const now = Promise.resolve().then(send);
    sent = Promise.all([sent, now]).then(([, safe]) => safe);
  }
  waiting.set(key, { text, erases });
}

// All that was asked for in a task goes together. Once the copy is open, it is sent before the task
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
      if (erases) sessionStorage.removeItem(MARK + key);
    }
    return true;
  } catch {
    if (changes.some(([, { erases }]) => erases)) tellNotErased();
    // Where there never was a copy, none can hold something older.
    return !wasThere;
  }
}

async function change(changes) {
  if (!database) await opened();
  const transaction = database.transaction(TEXTS, "readwrite");
  const texts = transaction.objectStore(TEXTS);
  for (const [key, { text }] of changes) {
    if (text === undefined) texts.delete(key);
    else texts.put(text, key);
  }
  const done = new Promise((oncomplete, onabort) => Object.assign(transaction, { oncomplete, onabort }));
  transaction.commit();
  return done;
}

// A mark that is not needed any more goes, if it is still there by then.
export function spend(key) {
  const mark = known.get(key);
  setTimeout(() => {
    const texts = database?.transaction(TEXTS, "readwrite").objectStore(TEXTS);
    if (texts) texts.get(key).onsuccess = ({ target }) => target.result === mark && texts.delete(key);
  }, WRITTEN);
}

// Removes the copy, and all that is in it. What else the page has on this device (`offline.js`) goes too.
export function forget() {
  dispatchEvent(new Event("tweeluik-forget"));
  close();
  known.clear();
  Promise.resolve()
    .then(() => answerTo(indexedDB.deleteDatabase(NAME)))
    .catch(tellNotErased);
}

// Says whether the lock is ours, and once more when another tab takes it. Where there can be no locks,
// it is. Whoever takes it from another tab looks first what that one has written.
export async function claim(name, steal, tell) {
  const holder = { end() {} };
  const isThis = () => holders.get(name) === holder;
  holders.set(name, holder);
  const say = (ours) => isThis() && tell(ours);
  if (!navigator.locks) return say(true);
  if (steal) await reread();
  const hold = (lock) => {
    say(!!lock);
    return lock && new Promise((end) => (isThis() ? (holder.end = end) : end()));
  };
  navigator.locks
    .request(name, steal ? { steal } : { ifAvailable: true }, hold)
    .catch(({ name }) => say(name !== "AbortError"));
}

export function release(name) {
  holders.get(name)?.end();
  holders.delete(name);
}

const pause = (time) => new Promise((done) => setTimeout(done, time));

// Looks what the copy holds under a key by now. Where it does not answer in time, what was known stays.
async function refresh(key) {
  const get = async () => {
    await opened();
    return [await answerTo(database.transaction(TEXTS).objectStore(TEXTS).get(key))];
  };
  const found = await Promise.race([get().catch(() => {}), pause(PATIENCE)]);
  if (!found || waiting.has(key)) return;
  if (found[0] === undefined) known.delete(key);
  else known.set(key, found[0]);
}

// Waits until this tab alone may change what is kept under a key, and has looked at its copy; gives what ends
// that. Ended, it waits until the copy has what was written, and says whether it has.
export function turn(key) {
  return new Promise((begin) => {
    let begun = false;
    const hold = async () => {
      begun = true;
      await refresh(key);
      await new Promise((end) =>
        begin(async () => {
          const safe = await Promise.race([sent, pause(COPIED).then(() => false)]);
          end();
          return safe;
        }),
      );
    };
    const locks = navigator.locks;
    // Where the browser gives no locks, there is none to wait for.
    const ours = locks ? locks.request(key, hold) : hold();
    ours.catch(() => begun || hold());
  });
}

// When somebody last did something on this page.
let touched = Date.now();
for (const kind of ["pointerdown", "keydown", "click"]) {
  addEventListener(kind, () => (touched = Date.now()), true);
}

// For how many seconds nobody has.
export const untouched = () => (Date.now() - touched) / 1000;
