// A component of the page's own, with the element inside its shadow root.
class CouncilCard extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    const widget = document.createElement("twee-luik");
    widget.setAttribute("form", "mini");
    widget.setAttribute("heading-level", "2");
    root.append(widget);
  }
}

customElements.define("council-card", CouncilCard);
import("/tweeluik/embed.js");
