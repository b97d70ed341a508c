import type { VisitFacts } from "#shared/targeting/visitAttributes.ts";

/** What the browser tells of this page and this device. */
export function pageFacts(): Omit<VisitFacts, "page" | "now" | "visits" | "timeZone"> {
  const agent = navigator.userAgent;
  return {
    url: location.href,
    language: navigator.language,
    referrer: document.referrer,
    device: /iPad|Tablet|Android(?!.*Mobi)/.test(agent)
      ? "tablet"
      : /Mobi/.test(agent)
        ? "mobile"
        : "desktop",
  };
}
