// What apps of one page do with their elements.
let widget = document.querySelector("twee-luik");
const [left, right] = ["left", "right"].map((id) => document.getElementById(id));
const on = (id, act) => document.getElementById(id).addEventListener("click", act);

history.replaceState({ route: "the app's own" }, "");

on("move", () => (widget.parentNode === left ? right : left).append(widget));
on("remove", () => widget.remove());
on("put-back", () => left.append(widget));
on("renew", () => {
  const next = document.createElement("twee-luik");
  next.setAttribute("form", "mini");
  widget.replaceWith(next);
  widget = next;
});
