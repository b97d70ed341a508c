import type { Targeting } from "../dialogue/targeting.ts";
import type { Visit } from "./visit.ts";

/** Whether one of the things that the dialogue `id` waits for has happened. */
export function eventHappened(wanted: Targeting["events"][number], id: string, { events }: Visit): boolean {
  return events.some(
    ({ type, value, dialogue = id }) =>
      type === wanted.type &&
      dialogue === id &&
      (wanted.type === "exitIntent" ||
        (wanted.type === "clicked" ? value === wanted.selector : Number(value) >= wanted.atLeast)),
  );
}
