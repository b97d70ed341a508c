import type { ReportedEvent } from "#shared/reports/ReportedEvent.ts";
import { readReported } from "#shared/reports/readReported.ts";

/** How deep what was sent may be wrapped by whoever wrote the log. */
const deepest = 4;

/**
 * The events in a value of a log: a report, a list of them, what is posted to a webhook (`{ sent, events }`), or an entry that has that as
 * its `body`, as a text or as it is. Reports of examples are left out. Undefined for what holds no event.
 */
export function eventsIn(value: unknown, sent?: unknown, depth = 0): readonly ReportedEvent[] | undefined {
  if (typeof value !== "object" || value === null || depth > deepest) return undefined;
  if (Array.isArray(value)) {
    const found = value.map((one: unknown) => eventsIn(one, sent, depth + 1));
    return found.every((one) => one === undefined) ? undefined : found.flatMap((one) => one ?? []);
  }
  const entry = value as { readonly [name: string]: unknown };
  if (Array.isArray(entry.events))
    return entry.test === true ? [] : eventsIn(entry.events, entry.sent, depth + 1);
  if (entry.body !== undefined) return eventsIn(bodyOf(entry.body), sent, depth + 1);
  const event = readReported(entry, sent);
  return event && [event];
}

function bodyOf(body: unknown): unknown {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
