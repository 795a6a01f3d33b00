// For when the app does not come or has stopped. A plain script, so that it runs where modules and
// WebAssembly do not: esbuild makes one of it and of what it imports, and refuses what is newer than ES5.
import { takeMoved } from "./address.js";
import { kept, mayRun, saveKept } from "./raw.js";

var root = document.documentElement;
var asked = /[?&]lang=([a-z]+)/i.exec(location.search);
// Whether the page is in the language of who uses it: then only that one is said.
var isKnown = false;

/**
 * @template {HTMLElement} [T=HTMLButtonElement]
 * @param {string} selector
 * @param {(element: T) => void} act
 */
function on(selector, act) {
  /** @type {NodeListOf<T>} */
  var all = document.querySelectorAll("#failed " + selector);
  for (var i = 0; i < all.length; i += 1) act(all[i]);
}

function oneLanguage() {
  isKnown = true;
}

/** @param {string} language */
function isSaid(language) {
  return !!document.querySelector('#failed [lang="' + language + '"]');
}

addEventListener("DOMContentLoaded", function () {
  var language = asked ? asked[1].toLowerCase() : "";
  if (isSaid(language)) {
    root.lang = language;
    oneLanguage();
  }
  if ((navigator.language || "").split("-")[0] === root.lang) oneLanguage();
  addEventListener("tweeluik-ready", oneLanguage);
  on("[data-reload]", function (button) {
    button.onclick = function () {
      location.reload();
    };
  });
  on("[data-save]", function (button) {
    button.onclick = saveKept;
  });
});

function mind() {
  var app = document.getElementById("app");
  if (!app) return;
  var broken = app.getAttribute("data-broken");
  // Nor then is what came in front of `#` sent again, when somebody loads the page again.
  takeMoved();
  // By now the script that starts the app has run, or never will.
  if (!broken && !app.hasAttribute("data-began")) broken = "load";
  if (broken === "load" && !mayRun()) broken = "refused";
  if (broken) app.setAttribute("data-broken", broken);
  if (isKnown && isSaid(root.lang)) {
    on("[lang]", function (version) {
      version.hidden = version.lang !== root.lang;
    });
  }
  on("[data-save]", function (button) {
    button.hidden = !kept();
  });
}
addEventListener("load", mind);
addEventListener("tweeluik-error", mind);
