import type { EventDetail, WidgetEvent } from "../host/WidgetEvent.ts";

/** Pushes `{ event: "parley_<event>", … }` where tag managers look for it. A page's broken `dataLayer` is left alone. */
export function pushToDataLayer(event: WidgetEvent, detail: EventDetail): void {
  const page = window as { dataLayer?: unknown };
  page.dataLayer ??= [];
  if (Array.isArray(page.dataLayer)) page.dataLayer.push({ ...detail, event: `parley_${event}` });
}
