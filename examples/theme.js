// `?theme=CLASS&sheet=PATH`: the class and the style sheet of a package of design tokens.
const { theme, sheet } = Object.fromEntries(new URLSearchParams(location.search));
if (theme) document.body.classList.add(...theme.split(" "));
if (sheet) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `tokens/${sheet}`;
  await new Promise((done) => {
    link.onload = done;
    document.head.append(link);
  });
}
await import("/tweeluik/embed.js");
