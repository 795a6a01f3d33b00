// Loads the later chunks of the module when it asks for them. The module imports these functions by the
// names that `#[wasm_split]` gives them (`src/lazy.rs`); the build puts this file into the app's script.
import { chunks } from "build-manifest";
import { loadChunk, retry } from "./load-chunk.js";
/** @import { Asset } from "build-manifest" */

/**
 * What the first part of the module exports, and what is loaded before any chunk.
 *
 * @type {{ exports: WebAssembly.Exports, before?: () => Promise<unknown> } | undefined}
 */
let first;

/** @type {Map<Asset, Promise<void>>} */
const loaded = new Map();

/** What comes by itself, and is not loaded yet. */
const awaited = new Set([chunks.late, chunks.files, chunks.devices]);

/** @type {(value?: unknown) => void} */
let allIsLoaded;
const all = new Promise((resolve) => {
  allIsLoaded = resolve;
});

/**
 * Says what the chunks are linked to.
 *
 * @param {WebAssembly.Exports} exports
 * @param {() => Promise<unknown>} [before] How the later screens look.
 * @returns {Promise<unknown>} Kept when all that comes by itself is loaded.
 */
export function linkChunks(exports, before) {
  first = { exports, before };
  return all;
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
    if (awaited.size === 0) allIsLoaded();
  };
}

export const __wasm_split_load_late = loader(chunks.late);
export const __wasm_split_load_files = loader(chunks.files);
export const __wasm_split_load_devices = loader(chunks.devices);
export const __wasm_split_load_group = loader(chunks.group);
