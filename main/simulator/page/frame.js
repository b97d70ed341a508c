/**
 * Runs in the simulator's frame before all else: what the page is told of the visitor, and the way to the studio and back.
 * The frame's origin is opaque, so both sides check who speaks by window, and the studio's side by origin too. It keeps the
 * chat from taking the focus, which a visitor's page lets it do when it opens: the author is typing in the studio, and would
 * lose what is typed in between.
 */
(() => {
  const { parent: studio, simulation } = document.currentScript.dataset;
  let attended = false;
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (attended) focus.call(this, options);
  };
  for (const act of ["pointerdown", "keydown"]) {
    window.addEventListener(act, () => (attended = true), { capture: true });
  }
  window.addEventListener("blur", () => (attended = false));

  window.parleySimulator = {
    ...JSON.parse(simulation),
    tell: (message) => window.parent.postMessage(message, studio),
  };
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== window.parent || origin !== studio) return;
    attended = false;
    window.parleySimulator.order(data);
  });
})();
