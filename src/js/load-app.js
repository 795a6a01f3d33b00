// How a page loads the app: for `boot.js` and `embed.js`.
import {
  app,
  appModule,
  camera,
  defaultLanguage,
  device,
  firstTexts,
  questions,
} from "build-manifest";
import { documentation, loadFile, loadScript } from "load-file";
/** @import { App } from "build-manifest" */

let cameraTries = 0;

/** @type {typeof import("./device.js") | null} */
let backup = null;

/**
 * The first part of the module: all that is needed to answer.
 *
 * @param {number} tries How often it did not come before.
 * @returns {Promise<[App, WebAssembly.Exports]>}
 */
export async function loadApp(tries) {
  const [exports, , response] = await Promise.all([
    loadScript(app, tries),
    loadDevice(),
    loadFile(appModule, tries),
  ]);
  const first = await exports.default({ module_or_path: response });
  if (backup) exports.device(backup);
  if (documentation) exports.documentation(documentation);
  exports.scanner((video, tell) =>
    loadScript(camera, cameraTries).then(
      ({ scan }) => scan(video, tell),
      () => {
        cameraTries += 1;
        tell("problem", "reader");
      },
    ),
  );
  return [exports, first];
}

/**
 * Which of our languages a tag names: `nl` of `nl-BE`, and the default of one that we have not.
 *
 * @param {string} tag
 */
export function languageOf(tag) {
  const language = tag.split("-")[0].toLowerCase();
  return Object.hasOwn(firstTexts, language) ? language : defaultLanguage;
}

/**
 * The texts that are needed to answer, for `texts` of the app.
 *
 * @param {string} language
 * @param {number} tries How often they did not come before.
 */
export async function loadFirstTexts(language, tries) {
  const response = await loadFile(firstTexts[language], tries);
  return response.text();
}

// The backup of what is kept, and the lock between tabs. All works without. It hears other tabs from
// now on.
async function loadDevice() {
  try {
    backup = await loadScript(device);
    backup.look();
  } catch {
    backup = null;
  }
}

/** Before a widget starts: what other tabs have erased meanwhile does not come back. */
export async function lookAfresh() {
  await backup?.look();
}

/**
 * The text of an organisation's own question set, and on our own page its place in the folder; an empty
 * text where it does not come.
 *
 * @param {string} address
 * @param {boolean} [isOurPage]
 * @returns {Promise<string[]>}
 */
export async function loadQuestions(address, isOurPage) {
  try {
    if (!questions) return [""];
    const file = await loadScript(questions);
    return await (isOurPage ? file.below(address) : file.named(address));
  } catch {
    return [""];
  }
}
