import type { Report } from "#shared/site/report.ts";
import { calmly } from "./calmly.ts";

/** Calls the page's own function of this name, such as `acme.onChat`, with a report; a page that has none is let be. */
export function callPage(name: string, report: Report): void {
  calmly(() => {
    const path = name.split(".");
    const last = path.pop() ?? "";
    const owner = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], window);
    const called = (owner as Record<string, unknown>)?.[last];
    if (typeof called === "function") called.call(owner, report);
  });
}
