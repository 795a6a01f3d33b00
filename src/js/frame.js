// For pages with Tweeluik in an `<iframe data-tweeluik>`: gives the frame the height that it asks
// for, and brings its top into view when another screen begins. It listens to nobody else.
const SELECTOR = "iframe[data-tweeluik]";
const LEAST = 200;
const MOST = 20_000;

/** @returns {HTMLIFrameElement[]} */
const frames = () => [...document.querySelectorAll(/** @type {"iframe"} */ (SELECTOR))];

/**
 * Where the messages of a frame come from: one without an origin of its own says "null".
 *
 * @param {HTMLIFrameElement} frame
 */
function originOf(frame) {
  const { sandbox } = frame;
  const isOpaque = frame.hasAttribute("sandbox") && !sandbox.contains("allow-same-origin");
  return isOpaque ? "null" : new URL(frame.src, document.baseURI).origin;
}

addEventListener("message", ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!source || !frame || origin !== originOf(frame)) return;
  if (data?.type === "tweeluik:height" && Number.isFinite(data.height)) {
    const height = Math.min(Math.max(Math.ceil(data.height), LEAST), MOST);
    frame.style.height = `${height}px`;
  }
  if (data?.type === "tweeluik:top" && frame.getBoundingClientRect().top < 0) {
    frame.scrollIntoView({ block: "start" });
  }
});

// A frame may have been there before this script.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: "tweeluik:ask" }, "*");

export {};
