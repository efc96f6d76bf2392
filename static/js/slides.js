// The review on a meeting room's screen: arrow keys and space turn the pages, F fills the screen. Without it, one scrolls.
const slides = document.querySelector("[data-slides]");
const pages = slides ? [...slides.querySelectorAll(".slide")] : [];

function place() {
  const middle = innerHeight / 2;
  const at = pages.findIndex((page) => page.getBoundingClientRect().bottom > middle);
  return at < 0 ? pages.length - 1 : at;
}

function turn(to) {
  const page = pages[Math.max(0, Math.min(to, pages.length - 1))];
  page?.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth", block: "start" });
}

const keys = {
  ArrowRight: () => turn(place() + 1),
  ArrowDown: () => turn(place() + 1),
  PageDown: () => turn(place() + 1),
  " ": () => turn(place() + 1),
  ArrowLeft: () => turn(place() - 1),
  ArrowUp: () => turn(place() - 1),
  PageUp: () => turn(place() - 1),
  Home: () => turn(0),
  End: () => turn(pages.length - 1),
  f: () => (document.fullscreenElement ? document.exitFullscreen() : slides.requestFullscreen()),
};

addEventListener("keydown", (event) => {
  // Keys that are meant for a link, a button or the browser stay theirs.
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("a, button, input, select, summary")) return;
  const act = keys[event.key] ?? keys[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
});
