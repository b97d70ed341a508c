/**
 * Runs before the widget, in its world: makes the browser say of itself what the author chose of the visitor. On a page
 * that is not ours only the widget is told so; the page itself sees the browser as it is.
 */
(() => {
  const { language, timeZone, device, referrer } = window.parleySimulator;
  const agents = {
    desktop: "Mozilla/5.0 (X11; Linux x86_64) Chrome Safari",
    tablet: "Mozilla/5.0 (iPad) Safari",
    mobile: "Mozilla/5.0 (iPhone) Mobile Safari",
  };
  const say = (of, name, value) => Object.defineProperty(of, name, { configurable: true, get: () => value });

  say(navigator, "language", language);
  say(navigator, "languages", [language]);
  say(navigator, "userAgent", agents[device]);
  if (referrer !== undefined) say(document, "referrer", referrer);

  if (timeZone !== "") {
    const { DateTimeFormat } = Intl;
    // No arrow: it is called with `new` and without.
    function ZonedFormat(locales, options) {
      return new DateTimeFormat(locales, { timeZone, ...options });
    }
    ZonedFormat.prototype = DateTimeFormat.prototype;
    ZonedFormat.supportedLocalesOf = DateTimeFormat.supportedLocalesOf;
    Intl.DateTimeFormat = ZonedFormat;
  }
})();
