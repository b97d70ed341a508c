/**
 * Runs in the simulator's frame, beside the widget: opens the dialogue, tells the studio what the widget reports, and
 * does what the studio orders. The frame's origin is opaque, so both sides check who speaks by window, and the studio's
 * side by origin too. It keeps the chat from taking the focus, which a visitor's page lets it do when it opens: the author
 * is typing in the studio, and would lose what is typed in between. And it notes by which ways a conversation leaves its
 * cards: the widget reads them off the dialogue that it was given, so that visitors' pages need not tell.
 */
(() => {
  const { parent: studio, dialogue, attributes } = document.currentScript.dataset;
  const { parley } = window;
  let visitor = JSON.parse(attributes);
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
  let attended = false;
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (attended) focus.call(this, options);
  };
  for (const act of ["pointerdown", "keydown"]) {
    window.addEventListener(act, () => (attended = true), { capture: true });
  }
  window.addEventListener("blur", () => (attended = false));

  let way = [];
  const { register } = parley;
  parley.register = (kind, value) => {
    if (kind === "dialogue") for (const [node, { next }] of Object.entries(value.nodes)) watch(node, next);
    register(kind, value);
  };
  const watch = (node, next) => {
    for (const [port, target] of Object.entries(next)) {
      const get = () => {
        way.push({ node, port });
        return target;
      };
      Object.defineProperty(next, port, { get, enumerable: true });
    }
  };

  const tell = (message) => window.parent.postMessage(message, studio);

  const begin = () => {
    parley.identify(visitor);
    parley.open(dialogue);
  };
  const beginAnew = () => {
    parley.reset();
    begin();
  };

  const orders = {
    // The chat's own button; the first of its head, which is disabled where there is nothing to take back.
    back: () => document.querySelector("parley-chat")?.shadowRoot.querySelector("header button")?.click(),
    restart: beginAnew,
    set: (order) => {
      visitor = { ...visitor, ...order.attributes };
      parley.identify(visitor);
    },
    language: ({ language }) => {
      document.documentElement.lang = language;
      beginAnew();
    },
  };

  for (const event of events) {
    parley.on(event, (detail) => {
      // Before it opens, the launcher looks which words to greet with.
      const walked = event === "stepped" ? { way } : {};
      if (event === "stepped" || event === "opened") way = [];
      tell({ type: "event", event, detail: JSON.parse(JSON.stringify({ ...detail, ...walked })) });
    });
  }
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== window.parent || origin !== studio) return;
    if (!Object.hasOwn(orders, data?.type)) return;
    attended = false;
    orders[data.type](data);
  });

  begin();
  tell({ type: "ready" });
})();
