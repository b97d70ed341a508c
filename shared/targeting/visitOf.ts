import { readInstant } from "../dialogue/testing/readInstant.ts";
import type { Value } from "../dialogue/value.ts";
import { parsePage } from "./parsePage.ts";
import type { DialogueHistory, Visit } from "./visit.ts";
import { visitAttributes } from "./visitAttributes.ts";
import type { VisitFile } from "./visitFile.ts";

/** So many quiet milliseconds end a visit. */
const visitEndsAfter = 30 * 60_000;

/**
 * What targeting decides on, of a visit as it is written down. What lies after `now` has not happened yet. The visit
 * began with the first of the meetings that lead up to now without a pause that ends a visit.
 */
export function visitOf(file: VisitFile, timeZone: string): Visit {
  const now = instant(file.now);
  const past = file.history
    .map((meeting) => ({ ...meeting, at: instant(meeting.at) }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at);
  const history: { [dialogue: string]: DialogueHistory } = Object.create(null);
  let engaged: Visit["engaged"] = null;
  for (const { dialogue, event, at } of past) {
    history[dialogue] = { ...history[dialogue], [event]: at };
    if (event === "engaged") engaged = { id: dialogue };
    if (event === "completed" && engaged?.id === dialogue) engaged = null;
  }
  const lists: { [name: string]: Value } = Object.fromEntries(
    file.lists.map((name) => [`list.${name}`, true]),
  );
  const facts = {
    url: file.url,
    page: parsePage(file.url),
    now,
    language: file.language,
    referrer: file.referrer,
  };
  return {
    url: file.url,
    now,
    timeZone,
    startedAt: past.reduceRight((began, { at }) => (began - at < visitEndsAfter ? at : began), now),
    attributes: { ...visitAttributes(facts), ...lists, ...file.attributes },
    history,
    events: file.events.filter(({ at }) => at === undefined || instant(at) <= now),
    engaged,
  };
}

/** The schema lets only instants through that can be read. */
function instant(written: VisitFile["now"]): number {
  return readInstant(written) ?? 0;
}
