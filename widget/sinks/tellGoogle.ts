import type { Report } from "#shared/site/report.ts";
import { calmly } from "./calmly.ts";
import { eventName } from "./eventName.ts";

/** The longest text that Google Analytics 4 takes as the value of a parameter. */
const longest = 100;

/**
 * Tells Google Analytics 4 of an event, within its limits: names of letters and underscores, texts and numbers only, none
 * longer than it takes. Parameters begin with `parley_`, for `value` and the like have a meaning of their own there.
 */
export function tellGoogle({ event, ...fields }: Report): void {
  const parameters: { [name: string]: string | number } = {};
  for (const [field, value] of Object.entries(fields)) {
    const name = eventName(field);
    if (typeof value === "number") parameters[name] = value;
    else if (Array.isArray(value)) parameters[name] = value.join(", ").slice(0, longest);
    else if (typeof value !== "object" && value !== undefined)
      parameters[name] = String(value).slice(0, longest);
  }
  calmly(() => send("event", eventName(event), parameters));
}

/** What a page's own `gtag` does; one that loads Google's script late has none yet. */
function send(...command: unknown[]): void {
  const page = window as { gtag?: unknown; dataLayer?: unknown };
  if (typeof page.gtag === "function") {
    page.gtag(...command);
    return;
  }
  page.dataLayer ??= [];
  // biome-ignore lint/complexity/noArguments: Google's script takes nothing but an arguments object for a command
  if (Array.isArray(page.dataLayer)) page.dataLayer.push(arguments);
}
