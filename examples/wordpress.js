// As themes and plugins have them: a script that knows all buttons, keys and clicks of the page.
window.heard = [];
for (const kind of ["click", "keydown", "input", "change"]) {
  document.addEventListener(kind, (event) => {
    const [first] = event.composedPath();
    window.heard.push(`${kind} ${first.textContent ?? ""} ${first.value ?? ""}`);
    if (kind === "keydown" && event.key === "s" && event.target.tagName !== "INPUT") {
      event.preventDefault();
    }
  });
}
