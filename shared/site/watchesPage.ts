import type { Targeting } from "../dialogue/targeting.ts";

/** Whether a dialogue waits for something that takes more than to count pages: for time, scrolling, a click … */
export function watchesPage({ events }: Pick<Targeting, "events">): boolean {
  return events.some(({ type }) => type !== "pageViews");
}
