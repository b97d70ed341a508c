import type { SimulatedVisit } from "#shared/ipc/simulatorMessage.ts";
import type { VisitFile } from "#shared/targeting/visitFile.ts";

/** How far a visitor can go with a dialogue, the first first. */
const meetings = ["shown", "engaged", "completed"] as const;

/** A simulated visit as it is written down. */
export function fileOfSimulated(simulated: SimulatedVisit): VisitFile {
  const { url, referrer, language, device, timeZone, visits, now, attributes, events, history } = simulated;
  return {
    url,
    referrer,
    language,
    now,
    attributes: {
      ...attributes,
      "visit.device": device,
      "visit.timezone": timeZone,
      "visit.visits": visits,
      "visit.returning": visits > 1,
    },
    lists: [],
    events,
    history: Object.entries(history).flatMap(([dialogue, met]) =>
      meetings.flatMap((event) => {
        const at = met[event];
        return at === undefined ? [] : [{ dialogue, event, at }];
      }),
    ),
    seed: 0,
  };
}
