// How a script loads other files of ours, held to their integrity hashes. In the single file
// `load-inside.js` stands in its place.
/** @import { Asset, Script } from "build-manifest" */

/** Where the documentation is: beside the files of ours. */
export const documentation = new URL("docs/", import.meta.url).href;

/**
 * Imports a script. An import has no place for an integrity hash, but what was loaded before with one is
 * taken. A browser that cannot do that (Firefox before 115) imports all the same.
 *
 * @template Exports
 * @param {Script<Exports>} script
 * @param {number} [tries] Each number gives a new one: the fragment makes the browser ask again.
 * @returns {Promise<Exports>}
 */
export async function loadScript({ address, integrity }, tries) {
  const file = tries ? `${address}#${tries}` : address;
  const link = document.createElement("link");
  if (link.relList.supports("modulepreload")) {
    const href = new URL(file, import.meta.url);
    await new Promise((onload, onerror) => {
      Object.assign(link, { rel: "modulepreload", href, integrity, onload, onerror });
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(file);
}

/**
 * Fetches another file.
 *
 * @param {Asset} file
 * @param {number} [tries] After the first one a broken copy in the browser's cache is not taken.
 * @returns {Promise<Response>}
 */
export async function loadFile({ address, integrity }, tries) {
  const cache = tries ? "reload" : "default";
  const response = await fetch(new URL(address, import.meta.url), { integrity, cache });
  if (!response.ok) throw new Error(address);
  return response;
}
