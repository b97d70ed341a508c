import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { SimulatedVisit } from "#shared/ipc/simulatorMessage.ts";
import type { Candidate } from "#shared/targeting/candidate.ts";
import { explain } from "#shared/targeting/explain.ts";
import { parsePage } from "#shared/targeting/parsePage.ts";
import { visitAttributes } from "#shared/targeting/visitAttributes.ts";

/**
 * The decision on a simulated visit: among what the site has live and the dialogue that is tried, which counts as live
 * there. `timeZone`: the site's.
 */
export function explainSimulated(
  candidates: readonly Candidate[],
  { id, name, priority, targeting }: Dialogue,
  visit: SimulatedVisit,
  timeZone: string,
): ReturnType<typeof explain> {
  const tried: Candidate = { id, name, priority, targeting, status: "live" };
  const live = candidates.filter((one) => one.status === "live" && one.id !== id);
  const { url, now, startedAt, engaged, staying, history } = visit;
  return explain([...live, tried], {
    url,
    now,
    timeZone,
    startedAt,
    staying: staying ?? undefined,
    attributes: { ...visit.attributes, ...visitAttributes({ ...visit, page: parsePage(url) }) },
    history,
    events: visit.events,
    engaged: engaged === null ? null : { id: engaged },
  });
}
