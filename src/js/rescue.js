// For when the app does not come or has stopped. A plain script, so that it runs where modules and
// WebAssembly do not: esbuild makes one of it and of what it imports, and refuses what is newer than ES5.
import { takeMoved } from "./address.js";
import { kept, mayRun, saveKept } from "./raw.js";

var root = document.documentElement;
var said = /[?&]lang=(nl|en)\b/i.exec(location.search);
var page = said ? said[1].toLowerCase() : "nl";

/**
 * @param {string} selector
 * @param {(button: HTMLButtonElement) => void} act
 */
function on(selector, act) {
  /** @type {NodeListOf<HTMLButtonElement>} */
  var all = document.querySelectorAll("#failed " + selector);
  for (var i = 0; i < all.length; i += 1) act(all[i]);
}

// From then on the page is in the language of who uses it: only that one is said.
function oneLanguage() {
  root.setAttribute("data-one", "");
}

addEventListener("DOMContentLoaded", function () {
  root.lang = page;
  if (said || (navigator.language || "").slice(0, 2) === page) oneLanguage();
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
  on("[data-save]", function (button) {
    button.hidden = !kept();
  });
}
addEventListener("load", mind);
addEventListener("tweeluik-error", mind);
