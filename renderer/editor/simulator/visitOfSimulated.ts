import type { SimulatedVisit } from "#shared/ipc/simulatorMessage.ts";
import { parsePage } from "#shared/targeting/parsePage.ts";
import type { Visit } from "#shared/targeting/visit.ts";
import { visitAttributes } from "#shared/targeting/visitAttributes.ts";

/** A simulated visit as targeting decides on it. `timeZone`: the site's. */
export function visitOfSimulated(simulated: SimulatedVisit, timeZone: string): Visit {
  const { url, now, startedAt, engaged, staying, history, events } = simulated;
  return {
    url,
    now,
    timeZone,
    startedAt,
    staying: staying ?? undefined,
    attributes: { ...simulated.attributes, ...visitAttributes({ ...simulated, page: parsePage(url) }) },
    history,
    events,
    engaged: engaged === null ? null : { id: engaged },
  };
}
