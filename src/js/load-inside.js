// In the single file all is inside that the page loads elsewhere; it asks for nothing. The build puts
// this in the place of `load-file.js`.
/** @import { Asset, Script } from "build-manifest" */

/** Nothing lies beside the single file. */
export const documentation = null;

/**
 * @template Exports
 * @param {Script<Exports>} script
 * @returns {Promise<Exports>}
 */
export async function loadScript(script) {
  if (!script.load) throw new Error("not inside");
  return script.load();
}

/**
 * @param {Asset} file
 * @returns {Promise<Response>}
 */
export async function loadFile(file) {
  if (!file.load) throw new Error("not inside");
  const { default: content } = await file.load();
  return new Response(content, { headers: { "Content-Type": "application/wasm" } });
}
