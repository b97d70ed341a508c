/**
 * Runs beside the widget: opens the dialogue where no targeting decides, tells the studio what the widget reports, and does
 * what the studio orders.
 */
(() => {
  const simulator = window.parleySimulator;
  const { parley } = window;
  const { tell } = simulator;
  let visitor = simulator.attributes;
  let arrived = Date.now();
  let path = location.pathname;
  const events = [
    "ready",
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

  const begin = () => {
    parley.identify(visitor);
    if (simulator.opens && !simulator.closed) parley.open(simulator.dialogue);
  };
  const beginAnew = () => {
    parley.reset();
    if (simulator.opens) begin();
    else location.reload();
  };

  const orders = {
    // The chat's own button; the first of its head, which is disabled where there is nothing to take back.
    back: () => document.querySelector("parley-chat")?.shadowRoot.querySelector("header button")?.click(),
    answer: () => document.querySelector("parley-chat")?.shadowRoot.querySelector(".choice")?.click(),
    restart: beginAnew,
    set: (order) => {
      visitor = { ...visitor, ...order.attributes };
      parley.identify(visitor);
    },
    language: ({ language }) => {
      document.documentElement.lang = language;
      beginAnew();
    },
    move: ({ by }) => simulator.move(by).then(tellVisit),
    webhooks: ({ fail }) => (simulator.webhooksFail = fail),
    meetings: ({ are }) => {
      simulator.setMeetings(are);
      // An open chat asks for the times anew.
      if (!document.querySelector("parley-chat")?.shadowRoot.querySelector(".panel")) return;
      parley.close();
      parley.open(simulator.dialogue);
    },
    consent: ({ given }) => parley.consent(given),
    scroll: ({ to }) => {
      const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
      window.scrollTo({ top: ((scrollHeight - clientHeight) * to) / 100, behavior: "instant" });
      setTimeout(tellVisit, 300);
    },
  };
  simulator.order = (order) => {
    if (Object.hasOwn(orders, order?.type)) orders[order.type](order);
  };

  /** What the widget keeps of the visitor on pages that let it; null where there is none. */
  const kept = (name) => {
    try {
      return JSON.parse(localStorage.getItem(`parley:${name}`));
    } catch {
      return null;
    }
  };
  const tellVisit = () => {
    if (simulator.opens) return;
    if (path !== location.pathname) {
      path = location.pathname;
      arrived = Date.now();
    }
    const { history = {}, attributes = visitor, visits = 1, startedAt, engaged } = kept("visitor") ?? {};
    const met = Object.values(kept("events")?.met ?? {}).flat();
    const shown = Object.keys(history).find((id) => history[id].shown >= arrived);
    const visit = {
      url: location.href.slice(0, 4000),
      referrer: document.referrer.slice(0, 4000),
      language: navigator.language,
      device: simulator.device,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      now: Date.now(),
      startedAt: startedAt ?? Date.now(),
      visits,
      attributes,
      history,
      events: met,
      engaged: engaged?.id ?? null,
      staying: shown ?? null,
    };
    tell({ type: "visit", visit });
  };

  for (const event of events) {
    parley.on(event, (detail) => {
      if (event !== "ready")
        tell({
          type: "event",
          at: Date.now(),
          event,
          detail: JSON.parse(JSON.stringify(detail)),
        });
      setTimeout(tellVisit);
    });
  }

  window.addEventListener("popstate", () => setTimeout(tellVisit));

  begin();
  tell({ type: "ready" });
})();
