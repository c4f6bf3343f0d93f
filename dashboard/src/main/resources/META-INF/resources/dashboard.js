// Replaces the changing part of the page when a newer document arrives. Without it the page is whole: reload.
"use strict";

const live = document.getElementById("live");
const stream = new EventSource(live.dataset.stream);

function replaceProgress(html) {
  const shown = document.getElementById("progress");
  const arrived = new DOMParser().parseFromString(html, "text/html").getElementById("progress");
  if (!arrived || arrived.dataset.sequence === shown.dataset.sequence) {
    return false;
  }
  // What the reader has opened stays open, and the keyboard stays where it was.
  shown.querySelectorAll("details[open]").forEach(one => {
    const same = arrived.querySelector("#" + CSS.escape(one.id));
    if (same) same.open = true;
  });
  const focused = document.activeElement?.closest("details")?.id;
  shown.replaceWith(arrived);
  if (focused) document.getElementById(focused)?.querySelector("summary").focus({ preventScroll: true });
  return true;
}

stream.addEventListener("open", () => { live.textContent = live.dataset.live; });
stream.addEventListener("error", () => { live.textContent = live.dataset.disconnected; });
stream.addEventListener("gone", () => { live.textContent = live.dataset.gone; });
stream.addEventListener("progress", event => {
  const changed = replaceProgress(event.data);
  live.textContent = changed
    ? live.dataset.updated + " " + document.getElementById("changed").textContent
    : live.dataset.live;
});
