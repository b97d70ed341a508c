/**
 * Runs in the simulator's frame, beside the widget: opens the dialogue, tells the studio what the widget reports, and
 * does what the studio orders. The frame's origin is opaque, so both sides check who speaks by window, and the studio's
 * side by origin too.
 */
(() => {
  const { parent: studio, dialogue, attributes } = document.currentScript.dataset;
  const { parley } = window;
  const events = [
    "triggered",
    "opened",
    "engaged",
    "answered",
    "captured",
    "goal",
    "document",
    "link",
    "meetingRequested",
    "meetingBooked",
    "completed",
    "closed",
    "error",
    "stepped",
  ];
  const tell = (message) => window.parent.postMessage(message, studio);

  const begin = () => {
    parley.reset();
    parley.open(dialogue);
  };

  const orders = {
    restart: begin,
    set: ({ attributes: changed }) => parley.identify(changed),
    language: ({ language }) => {
      document.documentElement.lang = language;
      begin();
    },
  };

  for (const event of events) {
    parley.on(event, (detail) =>
      tell({ type: "event", event, detail: JSON.parse(JSON.stringify(detail ?? null)) }),
    );
  }
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== window.parent || origin !== studio) return;
    if (Object.hasOwn(orders, data?.type)) orders[data.type](data);
  });

  parley.identify(JSON.parse(attributes));
  parley.open(dialogue);
  tell({ type: "ready" });
})();
