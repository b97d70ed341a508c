import type { ActivityPlace } from "../../people/activities/ActivityPlace.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { createRecorder } from "./createRecorder.ts";
import { datedBy } from "./datedBy.ts";
import type { MarketoEvent } from "./MarketoEvent.ts";
import { marketoLimit } from "./marketoLimit.ts";
import { reportedOf } from "./reportedOf.ts";

/** `place`: the activity that was read last; `upTo`: until when Marketo was read; `now`: both in milliseconds since the epoch. */
export type MarketoTold = {
  readonly events: readonly MarketoEvent[];
  readonly place?: ActivityPlace;
  readonly upTo?: number;
  readonly now: number;
};

/**
 * Keeps what Marketo tells, all together with how far that is, or nothing. An event that a log has told already is the same one.
 *
 * @returns how many events are new
 */
export function keepMarketo(store: ReportStore, { events, place, upTo, now }: MarketoTold): number {
  const { db } = store;
  const recorder = createRecorder(store);
  let added = 0;
  db.transaction(() => {
    const limit = marketoLimit(store);
    for (const event of events)
      if (event.at >= limit && recorder.take(datedBy(reportedOf(event), now))) added += 1;
    recorder.write();
    if (place) db.prepare("UPDATE marketo SET number = ?, guid = ?").run(place.number, place.guid);
    if (upTo !== undefined) db.prepare("UPDATE marketo SET up_to = max(?, coalesce(up_to, 0))").run(upTo);
  }).immediate();
  return added;
}
