// What a link of the other person carries stands behind `#`. It is taken out of the address before
// anything else happens, so that nobody copies, sends or counts it. Mail programs and others move it in
// front of `#` now and then, into the query or the path: then it was sent to a server, is no secret any
// more and is taken out too, so that it is not sent again. In the
// words of old browsers, since `rescue.js` imports it.

var OURS = /^#(?:#|%(?:25)*23)*tl\d+(?:\.|%(?:25)*2e)/i;
var MOVED = /(?:#|%(?:25)*23)*tl\d+(?:\.|%(?:25)*2e)[\w-]{8}.*$/i;
// An ordinary path may hold such letters, but no `#`.
var IN_PATH = /%(?:25)*23(?:#|%(?:25)*23)*tl\d+(?:\.|%(?:25)*2e)[\w-]{8}.*$/i;

/**
 * @param {string} address
 * @param {unknown} state
 */
export function setAddress(address, state) {
  try {
    history.replaceState(state, "", address);
    return true;
  } catch (_error) {
    // Some browsers let no page of a file do that.
    return false;
  }
}

/**
 * Whether something of a link stood in the query, which has its own options only from then on, or in
 * the path, where a server gives the page for paths that it does not know.
 */
export function takeMoved() {
  var query = location.search;
  var path = location.pathname.replace(IN_PATH, "");
  if (path === location.pathname && !MOVED.test(query)) return false;
  var pairs = query.slice(1).split("&");
  var kept = pairs.map(function (pair) {
    var rest = pair.replace(MOVED, "");
    return rest === pair || /^[^=]+=./.test(rest) ? rest : "";
  });
  var text = kept.filter(Boolean).join("&");
  setAddress(path + (text && "?" + text) + location.hash, history.state);
  return true;
}

/**
 * What the address carries: a text, an empty one where a link had been changed on its way, or null.
 *
 * @param {(text: string) => unknown} state The state of the page's entry in the history from then on.
 */
export function takeLink(state) {
  var moved = takeMoved();
  var text = location.hash;
  if (!OURS.test(text)) return moved ? "" : null;
  return setAddress(location.pathname + location.search, state(text)) ? text : null;
}
