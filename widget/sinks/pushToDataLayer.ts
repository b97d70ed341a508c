import type { Report } from "#shared/site/report.ts";
import { calmly } from "./calmly.ts";
import { eventName } from "./eventName.ts";

/** Fields that were pushed before: a tag manager keeps them until it is told otherwise. */
const stale: { [field: string]: undefined } = {};

/** Pushes `{ event: "parley_<event>", … }` where tag managers look for it. A page's broken `dataLayer` is left alone. */
export function pushToDataLayer({ event, ...fields }: Report): void {
  const page = window as { dataLayer?: unknown };
  page.dataLayer ??= [];
  const { dataLayer } = page;
  if (Array.isArray(dataLayer))
    calmly(() => dataLayer.push({ ...stale, ...fields, event: eventName(event) }));
  for (const field of Object.keys(fields)) stale[field] = undefined;
}
