// Marks the figure that the address names in the picture, in the text and among the figures, and
// brings it into sight in each of them. Without scripts its card is marked by the style sheet.
"use strict";

const PLACES = /^[pt]-/; // of a figure in the picture and in the text

function show() {
  document.querySelectorAll(".on").forEach((element) => element.classList.remove("on"));
  const named = decodeURIComponent(location.hash.slice(1));
  const id = named.replace(PLACES, "");
  const card = id && document.getElementById(id);
  if (!card) return;
  const places = document.querySelectorAll(`[data-o~="${CSS.escape(id)}"]`);
  card.querySelector("details")?.setAttribute("open", "");
  for (const element of [card, ...places]) {
    element.classList.add("on");
    bring(element);
    requestAnimationFrame(() => bring(element)); // what came into sight has its size only now
  }
}

// Scrolls within the pane alone: on a narrow screen the browser has gone where the address leads.
function bring(element) {
  const pane = element.closest("section");
  if (!pane || !["auto", "scroll"].includes(getComputedStyle(pane).overflowY)) return;
  const within = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  const room = element.tagName === "ARTICLE" ? 12 : pane.clientHeight / 3;
  pane.scrollTop += within - room;
}

addEventListener("hashchange", show);
addEventListener("load", show);
addEventListener("beforeprint", () => {
  document.querySelectorAll("details").forEach((each) => each.setAttribute("open", ""));
});
