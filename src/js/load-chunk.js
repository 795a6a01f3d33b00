// Loads what is not needed to answer, after the app has started.
import { loadFile } from "load-file";
/** @import { Asset } from "build-manifest" */

// How long to wait after the first failures, in seconds, and after all others.
const PAUSES = [2, 5, 15];
const LAST_PAUSE = 60;

/**
 * Does something until it works: again after a pause, and when the browser is online again.
 *
 * @param {(tries: number) => Promise<unknown>} load
 */
export async function retry(load) {
  for (let tries = 0; ; tries += 1) {
    try {
      await load(tries);
      return;
    } catch {
      await new Promise((again) => {
        setTimeout(again, (PAUSES[tries] ?? LAST_PAUSE) * 1000);
        addEventListener("online", again, { once: true });
      });
    }
  }
}

/**
 * Loads and instantiates a chunk of the module.
 *
 * @param {Asset} chunk
 * @param {WebAssembly.Imports} imports
 */
export async function loadChunk(chunk, imports) {
  await retry(async (tries) => {
    const response = await loadFile(chunk, tries);
    await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  });
}
