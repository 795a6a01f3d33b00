// Inside somebody else's page: says how much room the widget needs, and when another screen begins.
// Nothing else is said, and of what the other page says only the question for the height is heard.
const id = new URLSearchParams(location.search).get("id") ?? "";
const tell = (message) => parent.postMessage({ id, ...message }, "*");

const tellHeight = () => {
  const { height } = document.body.getBoundingClientRect();
  tell({ type: "tweeluik:height", height: Math.ceil(height) });
};

new ResizeObserver(tellHeight).observe(document.body);

addEventListener("message", ({ source, data }) => {
  if (source === parent && data?.type === "tweeluik:ask") tellHeight();
});

// Wherever another screen begins, the focus goes to its heading; the first screen takes none.
addEventListener("focusin", ({ target }) => {
  if ("heading" in target.dataset) tell({ type: "tweeluik:top" });
});
