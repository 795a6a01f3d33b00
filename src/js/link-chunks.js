// Loads the later chunks of the module when it asks for them. The module imports these functions by the
// names that `#[wasm_split]` gives them (`src/lazy.rs`); the build puts this file into the app's script.
import { chunks, texts } from "build-manifest";
import { loadFile } from "load-file";
import { loadChunk, retry } from "./load-chunk.js";
/** @import { Asset } from "build-manifest" */

/**
 * What the first part of the module exports, what takes a file of texts, and what is loaded before any chunk.
 *
 * @typedef {object} First
 * @property {WebAssembly.Exports} exports
 * @property {(language: string, part: string, text: string) => void} takeTexts
 * @property {() => Promise<unknown>} [before]
 */

/** @type {First | undefined} */
let first;

/** @type {Map<Asset, Promise<void>>} */
const loaded = new Map();

/** What comes by itself, and is not loaded yet. */
const awaited = new Set([chunks.late, chunks.after, chunks.files, chunks.devices]);

/** @type {Set<Asset>} */
const textsAsked = new Set();

/** How many files of texts are on their way. */
let textsComing = 0;

/** @type {(value?: unknown) => void} */
let allIsLoaded;
const all = new Promise((resolve) => {
  allIsLoaded = resolve;
});

/**
 * Says what the chunks are linked to.
 *
 * @param {First} linked
 * @returns {Promise<unknown>} Kept when all that comes by itself is loaded.
 */
export function linkChunks(linked) {
  first = linked;
  return all;
}

function lookWhetherAllIsLoaded() {
  if (awaited.size === 0 && textsComing === 0) allIsLoaded();
}

/**
 * Loads the texts of a part of the module in a language, once for all widgets. The module asks for them by this name
 * (`src/texts.rs`).
 *
 * @param {string} language
 * @param {import("build-manifest").Part} part
 */
export async function loadTexts(language, part) {
  const file = texts[language][part];
  if (textsAsked.has(file)) return;
  textsAsked.add(file);
  textsComing += 1;
  await retry(async (tries) => {
    const response = await loadFile(file, tries);
    first?.takeTexts(language, part, await response.text());
  });
  textsComing -= 1;
  lookWhetherAllIsLoaded();
}

/** @type {Promise<void> | undefined} */
let ready;

/** @param {Asset[]} files */
async function load(files) {
  const before = first?.before;
  if (before) await (ready ??= retry(before));
  const imports = { __wasm_split: first?.exports ?? {} };
  await Promise.all(
    files.map((file) => {
      const loading = loaded.get(file) ?? loadChunk(file, imports);
      loaded.set(file, loading);
      return loading;
    }),
  );
}

/**
 * What the module calls: it is called back by the number of a function in its table.
 *
 * @param {Asset[]} files
 * @returns {(callback: number, data: number) => Promise<void>}
 */
function loader(files) {
  return async (callback, data) => {
    await load(files);
    const table = /** @type {WebAssembly.Table} */ (first?.exports.__indirect_function_table);
    table.get(callback)(data, 1);
    awaited.delete(files);
    lookWhetherAllIsLoaded();
  };
}

export const __wasm_split_load_late = loader(chunks.late);
export const __wasm_split_load_after = loader(chunks.after);
export const __wasm_split_load_files = loader(chunks.files);
export const __wasm_split_load_devices = loader(chunks.devices);
export const __wasm_split_load_group = loader(chunks.group);
