import { readInstant } from "#shared/dialogue/testing/readInstant.ts";
import { valueText } from "#shared/dialogue/valueText.ts";
import type { VisitFile } from "#shared/targeting/visitFile.ts";
import { type VisitDraft, visitDraft } from "../visitDraft.ts";
import type { CountedEvent } from "./countedEvents.ts";
import { wallText } from "./wallText.ts";

/** Attributes that have a field of their own. */
const own = ["visit.device", "visit.timezone", "visit.visits", "visit.returning"];

/** A visit as the fields of the form show it. `timeZone`: the site's. */
export function draftOfVisit(visit: VisitFile, timeZone: string): VisitDraft {
  const { attributes, events } = visit;
  const text = (name: string) => valueText(attributes[name]);
  const device = (["mobile", "tablet"] as const).find((name) => name === text("visit.device"));
  const values = (type: string) => events.filter((event) => event.type === type).map(({ value }) => value);
  const most = (type: string) => {
    const counts = values(type).map(Number).filter(Number.isFinite);
    return counts.length === 0 ? "" : String(Math.max(...counts));
  };
  return {
    ...visitDraft.getInitialState(),
    url: visit.url,
    referrer: visit.referrer,
    language: visit.language,
    device: device ?? "desktop",
    timeZone: text("visit.timezone"),
    visits: text("visit.visits") || (attributes["visit.returning"] === true ? "2" : "1"),
    at: wallText(readInstant(visit.now) ?? 0, timeZone),
    attributes: Object.keys(attributes)
      .filter((name) => !own.includes(name))
      .map((name) => `${name} = ${text(name)}`)
      .join("\n"),
    lists: visit.lists.join("\n"),
    counted: {
      timeOnPage: most("timeOnPage"),
      timeOnSite: most("timeOnSite"),
      scrollPercent: most("scrollPercent"),
      pageViews: most("pageViews"),
      inactivity: most("inactivity"),
    } satisfies { [Name in CountedEvent]: string },
    left: values("exitIntent").length > 0,
    clicked: values("clicked").map(String).join("\n"),
    met: visit.history.map(({ dialogue, event, at }, key) => ({
      ...{ key, dialogue, event },
      at: wallText(readInstant(at) ?? 0, timeZone),
    })),
  };
}
