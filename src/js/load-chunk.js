// Loads what is not needed to answer, after the app has started.
import { loadFile } from "load-file";
/** @import { Asset } from "build-manifest" */

// How long to wait after the first failures, in seconds, and after all others.
const PAUSES = [2, 5, 15];
const LAST_PAUSE = 60;

/**
 * Loads and instantiates a later part of the module. Tries again until it is there: after a pause, and
 * when the browser is online again.
 *
 * @param {Asset} chunk
 * @param {WebAssembly.Imports} imports
 * @param {(() => Promise<unknown>)} [style] Loads how the later screens look, which comes first.
 */
export async function loadChunk(chunk, imports, style) {
  for (let tries = 0; ; tries += 1) {
    try {
      await style?.();
      style = undefined;
      const response = await loadFile(chunk, tries);
      await WebAssembly.instantiate(await response.arrayBuffer(), imports);
      return;
    } catch {
      await new Promise((again) => {
        setTimeout(again, (PAUSES[tries] ?? LAST_PAUSE) * 1000);
        addEventListener("online", again, { once: true });
      });
    }
  }
}
