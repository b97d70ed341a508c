import { createGoogleAdapter } from "#main/calendars/google/createGoogleAdapter.ts";
import { createTurns } from "#main/calendars/http/createTurns.ts";
import { startGoogle } from "../../../servers/google/startGoogle.ts";
import { fakeTiming } from "../../calendars/fakeTiming.ts";
import type { MeetingPlace } from "./MeetingPlace.ts";

const auth = "https://www.googleapis.com/auth/calendar";
const scopes = [`${auth}.events.owned`, `${auth}.freebusy`, `${auth}.calendarlist.readonly`];

/** Calendars of Google's. */
export async function googlePlace(now: number): Promise<MeetingPlace> {
  const google = await startGoogle(() => scopes);
  const timing = fakeTiming(now);
  const calendars = { anna: "anna", bob: "bob" };
  for (const id of Object.values(calendars))
    google.addCalendar({ id, summary: id, timeZone: "UTC", accessRole: "owner" });
  const eventsOf = (id: string) =>
    [...(google.calendars.get(id)?.events.values() ?? [])].filter(({ status }) => status !== "cancelled");
  const change = (id: string, part: object) => {
    const [event] = eventsOf(id);
    if (event) google.addEvent(id, { ...event, ...part });
  };
  const dateTime = (at: number) => ({ dateTime: new Date(at).toISOString() });
  return {
    calendars,
    mails: google.sent,
    adapter: createGoogleAdapter({
      ...timing,
      fetch,
      baseUrl: google.url,
      turns: createTurns(3, timing),
      tokens: { get: async () => "t", replace: async () => "t" },
    }),
    entries: async (id) =>
      eventsOf(id).map(({ start, end }) => ({
        start: Date.parse(start?.dateTime ?? ""),
        end: Date.parse(end?.dateTime ?? ""),
      })),
    move: async (id, { start, end }) => change(id, { start: dateTime(start), end: dateTime(end) }),
    remove: async (id) => change(id, { status: "cancelled" }),
    decline: async (id) =>
      change(id, { attendees: [{ email: "vera@example.com", responseStatus: "declined" }] }),
    invite: async (id, email) =>
      change(id, { attendees: [...(eventsOf(id)[0]?.attendees ?? []), { email }] }),
    guests: async (id) => eventsOf(id).flatMap(({ attendees = [] }) => attendees.map(({ email }) => email)),
    close: () => google.close(),
  };
}
