// A tag manager brings the script when everything else is long there; and then another one does too.
const bring = (address) => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = address;
  script.onload = () => (window.loaded = (window.loaded ?? 0) + 1);
  document.head.append(script);
};

addEventListener("load", () => {
  setTimeout(() => {
    bring("/tweeluik/embed.js");
    bring("/tweeluik/embed.js?again");
  }, 200);
});
