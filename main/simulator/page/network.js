/**
 * Runs before the widget, in its world: lets nothing out. What the widget would send is told to the studio, and answered here:
 * webhooks and forms as the author wishes, documents of other hosts by a page that says where they come from.
 */
(() => {
  const simulator = window.parleySimulator;

  /** A PDF of one page with one line of Latin text. */
  const standIn = (line) => {
    const text = `BT /F 14 Tf 40 720 Td (${line.replace(/[^\x20-\x7e]/g, "?").replace(/[\\()]/g, "\\$&")}) Tj ET`;
    const objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
      `<</Length ${text.length}>>stream\n${text}\nendstream`,
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ];
    let file = "%PDF-1.4\n";
    const starts = objects.map((object, index) => {
      const start = file.length;
      file += `${index + 1} 0 obj${object}endobj\n`;
      return `${String(start).padStart(10, "0")} 00000 n \n`;
    });
    const table = file.length;
    return `${file}xref\n0 6\n0000000000 65535 f \n${starts.join("")}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`;
  };

  const textOf = async (body) => (body ? new Response(body).text() : "");
  const tell = async (method, to, body, answer) => {
    const { href } = new URL(to, location.href);
    simulator.tell({
      type: "sent",
      at: Date.now(),
      method,
      to: href.slice(0, 4000),
      body: (await textOf(body)).slice(0, 1_000_000),
      answer,
    });
  };

  /** Starts, in seconds, that somebody else has taken. */
  let taken = [];
  /** What whoever keeps the calendars would say to a request for times or for a meeting; undefined: it is something else. */
  const askedOfCalendars = (to, body) => {
    const { pathname, searchParams } = new URL(to, location.href);
    const { are, snapshot, agents } = simulator.meetings;
    const now = Math.floor(Date.now() / 1000);
    const isRelay = /\/v1\/(?:slots|bookings)$/.test(pathname);
    if (!isRelay && !pathname.endsWith("/availability.json")) return undefined;
    if (snapshot === undefined || are === "unknown") return { status: 503 };
    const slotsOf = (whom) => {
      if (are === "none") return [];
      return (snapshot.offers[whom]?.slots ?? []).filter(([start]) => start > now && !taken.includes(start));
    };
    const offered = (whoms) => ({
      ...snapshot,
      generatedAt: now,
      validUntil: now + 3600,
      offers: Object.fromEntries(
        whoms.map((whom) => [whom, { ...snapshot.offers[whom], slots: slotsOf(whom) }]),
      ),
    });
    if (!isRelay) return { status: 200, said: offered(Object.keys(snapshot.offers)) };
    if (pathname.endsWith("slots")) return { status: 200, said: offered([searchParams.get("whom") ?? ""]) };
    if (simulator.webhooksFail) return { status: 503 };
    const { whom, start } = JSON.parse(body);
    if (are === "taken" && taken.length === 0) {
      taken = [start];
      const near = slotsOf(whom)
        .sort(([a], [b]) => Math.abs(a - start) - Math.abs(b - start))
        .slice(0, 6)
        .sort(([a], [b]) => a - b);
      const { snapshotId } = snapshot;
      return { status: 409, said: { state: "rejected", reason: "taken", snapshotId, alternatives: near } };
    }
    return { status: 201, said: { state: "confirmed", agent: agents[whom] ?? "" } };
  };
  simulator.setMeetings = (are) => {
    simulator.meetings.are = are;
    taken = [];
  };

  window.fetch = async (to, { method = "GET", body } = {}) => {
    const meeting = askedOfCalendars(to, body);
    if (meeting) {
      await tell(method.toUpperCase(), to, body, meeting.status);
      return new Response(JSON.stringify(meeting.said ?? {}), { status: meeting.status });
    }
    const reads = /^(get|head)$/i.test(method);
    const status = !reads && simulator.webhooksFail ? 400 : 200;
    await tell(method.toUpperCase(), to, body, status);
    return new Response(reads ? standIn(`This document comes from ${new URL(to, location.href).host}`) : "", {
      status,
    });
  };
  const sendBeacon = (to, body) => {
    void tell("POST", to, body, 200);
    return true;
  };
  Object.defineProperty(navigator, "sendBeacon", { configurable: true, value: sendBeacon });
  for (const way of ["XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "RTCPeerConnection"]) {
    window[way] = () => {
      throw new Error(`${way} is not for the simulator`);
    };
  }

  // Marketo's own scripts never run here: what they would send is told.
  window.MktoForms2 = {
    loadForm(base, munchkinId, formId, ready) {
      const values = {};
      const taken = [];
      const submit = async () => {
        const status = simulator.webhooksFail ? 400 : 200;
        await tell(
          "POST",
          `${base}/index.php/leadCapture/save2`,
          JSON.stringify({ ...values, munchkinId, formid: formId }),
          status,
        );
        if (status === 200) for (const callback of taken) callback(values, "");
      };
      ready({
        getId: () => formId,
        addHiddenFields: (more) => Object.assign(values, more),
        onSuccess: (callback) => taken.push(callback),
        submit: () => void submit(),
      });
    },
  };
  window.Munchkin = {
    munchkinFunction: (name, values) =>
      void tell("POST", "https://munchkin.marketo.net/", JSON.stringify({ event: name, ...values }), 200),
  };

  const layer = [];
  layer.push = (entry) => {
    void tell("PUSH", "data-layer:", JSON.stringify(entry), 200);
    return Array.prototype.push.call(layer, entry);
  };
  window.dataLayer = layer;
})();
