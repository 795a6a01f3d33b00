// Inside somebody else's page: says how much room the widget needs, and when another screen begins.
// Nothing else is said, and of what the other page says only the question for the height is heard.
const id = new URLSearchParams(location.search).get("id") ?? "";
/** @param {{ type: string, height?: number }} message */
const tell = (message) => parent.postMessage({ id, ...message }, "*");

// The screens whose height depends on what somebody answered, chose or agreed on. There it is rounded up in steps so large
// that it says next to nothing; what is left below the widget stays empty.
const ANSWERED = [
  "from-paper",
  "review",
  "solo",
  "comparison",
  "conversation",
  "finish",
  "history",
  "exchange",
  "cards",
  "paper",
  "workshop",
];
const STEP = 2_400;

const tellHeight = () => {
  const { height } = document.body.getBoundingClientRect();
  /** @type {HTMLElement | null} */
  const shown = document.querySelector("[data-screen]");
  const screen = shown?.dataset.screen ?? "";
  const step = ANSWERED.includes(screen) ? STEP : 1;
  tell({ type: "tweeluik:height", height: Math.ceil(height / step) * step });
};

new ResizeObserver(tellHeight).observe(document.body);
// Two screens may be of the same height, and be rounded differently.
addEventListener("tweeluik-screen", tellHeight);

addEventListener("message", ({ source, data }) => {
  if (source === parent && data?.type === "tweeluik:ask") tellHeight();
});

// Wherever another screen begins, the focus goes to its heading; the first screen takes none.
addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLElement && "heading" in target.dataset) tell({ type: "tweeluik:top" });
});

export {};
