/** Stands in for Marketo's munchkin.js in tests: the documented API, written for Parley. */
(() => {
  const host = new URL(document.currentScript.src).origin;
  let subscription = "";
  let inits = 0;

  const cookie = (name) =>
    document.cookie
      .split("; ")
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const keep = (name, value, seconds) => {
    // biome-ignore lint/suspicious/noDocumentCookie: as the real script does, in every browser
    document.cookie = `${name}=${value}; path=/; max-age=${seconds}`;
  };
  const optedOut = () => cookie("mkto_opt_out") === "true";

  function track() {
    if (cookie("_mkto_trk")) return;
    const chance = Math.floor(Math.random() * 90_000) + 10_000;
    keep(
      "_mkto_trk",
      `id:${subscription}&token:_mch-${location.hostname}-${Date.now()}-${chance}`,
      730 * 86_400,
    );
  }

  function beacon(kind, data) {
    if (optedOut() || !subscription) return;
    const query = new URLSearchParams({
      ...data,
      _mchId: subscription,
      _mchTk: cookie("_mkto_trk") ?? "",
      _mchHo: location.host,
    });
    navigator.sendBeacon(`${host}/webevents/${kind}?${query}`);
  }

  window.Munchkin ??= {
    init(id, { cookieAnon = true, apiOnly = false } = {}) {
      inits += 1;
      subscription = id;
      if (new URLSearchParams(location.search).get("marketo_opt_out") === "true") {
        keep("mkto_opt_out", "true", 730 * 86_400);
        keep("_mkto_trk", "", 0);
      }
      if (optedOut()) return;
      if (cookieAnon) track();
      if (!apiOnly)
        beacon("visitWebPage", { _mchUr: location.pathname, _mchQp: location.search.slice(1), inits });
    },
    createTrackingCookie(always) {
      if (always && !optedOut()) track();
    },
    munchkinFunction(name, { url = "", href = "", params = "" } = {}) {
      if (name === "visitWebPage") beacon(name, { _mchUr: url, _mchQp: params });
      if (name === "clickLink") beacon(name, { _mchHr: href });
    },
  };
})();
