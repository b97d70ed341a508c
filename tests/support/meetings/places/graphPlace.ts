import { createGraphAdapter } from "#main/calendars/graph/createGraphAdapter.ts";
import { createTurns } from "#main/calendars/http/createTurns.ts";
import { startGraph } from "../../../servers/graph/startGraph.ts";
import { fakeTiming } from "../../calendars/fakeTiming.ts";
import type { MeetingPlace } from "./MeetingPlace.ts";

/** Calendars of Microsoft's. */
export async function graphPlace(now: number): Promise<MeetingPlace> {
  const graph = await startGraph(() => ["Calendars.ReadWrite"]);
  const timing = fakeTiming(now);
  const calendars = { anna: "anna", bob: "bob" };
  for (const id of Object.values(calendars)) graph.addCalendar({ id, name: id, canEdit: true });
  const eventsOf = (id: string) => [...graph.events.values()].filter(({ calendar }) => calendar === id);
  let version = 0;
  const change = (id: string, part: object) => {
    version += 1;
    const [event] = eventsOf(id);
    if (event) graph.events.set(event.id, { ...event, ...part, "@odata.etag": `W/"by hand ${version}"` });
  };
  const moment = (at: number) => ({ dateTime: new Date(at).toISOString().slice(0, 19), timeZone: "UTC" });
  return {
    calendars,
    mails: graph.sent,
    adapter: createGraphAdapter({
      ...timing,
      fetch,
      baseUrl: graph.url,
      turns: createTurns(3, timing),
      tokens: { get: async () => "t", replace: async () => "t" },
    }),
    entries: async (id) =>
      eventsOf(id).map(({ start, end }) => ({
        start: Date.parse(`${start.dateTime}Z`),
        end: Date.parse(`${end.dateTime}Z`),
      })),
    move: async (id, { start, end }) => change(id, { start: moment(start), end: moment(end) }),
    remove: async (id) => {
      for (const event of eventsOf(id)) graph.events.delete(event.id);
    },
    decline: async (id) =>
      change(id, {
        attendees: [{ emailAddress: { address: "vera@example.com" }, status: { response: "declined" } }],
      }),
    invite: async (id, email) =>
      change(id, {
        attendees: [
          ...(eventsOf(id)[0]?.attendees ?? []),
          { type: "required", emailAddress: { address: email } },
        ],
      }),
    guests: async (id) =>
      eventsOf(id).flatMap(({ attendees = [] }) => attendees.map(({ emailAddress }) => emailAddress.address)),
    close: () => graph.close(),
  };
}
