import type { VisitorAsk } from "#shared/scheduling/requests/visitorAsk.ts";
import { eventsIn } from "../import/eventsIn.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { createRecorder } from "./createRecorder.ts";
import { datedBy } from "./datedBy.ts";

/** How many events were new, and the requests for meetings among them, known ones too. */
type Kept = { readonly added: number; readonly asks: readonly VisitorAsk[] };

/** Keeps events that have only just been told of, all or none, each once. What is no event is left out. `now`: milliseconds since the epoch. */
export function keepEvents(store: ReportStore, told: readonly unknown[], now: number): Kept {
  const recorder = createRecorder(store);
  const events = told.flatMap((one) => eventsIn(one) ?? []);
  let added = 0;
  store.db
    .transaction(() => {
      for (const event of events) if (recorder.take(datedBy(event, now))) added += 1;
      recorder.write();
    })
    .immediate();
  return { added, asks: events.flatMap(({ ask }) => ask ?? []) };
}
