import {
  type ApiReply,
  type ApiServer,
  type Operation,
  startApiServer,
} from "../calendars/startApiServer.ts";
import type { GoogleCalendar, GoogleEvent } from "./GoogleState.ts";
import { googleApi } from "./googleApi.ts";

const scope = (name: string) => `https://www.googleapis.com/auth/calendar${name}`;
/** Any one of them allows the operation. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  listCalendars: [scope(".calendarlist.readonly"), scope(".calendarlist"), scope(".readonly"), scope("")],
  freeBusy: [scope(".freebusy"), scope(".events.freebusy"), scope(".readonly"), scope("")],
  insertEvent: [scope(".events.owned"), scope(".events"), scope("")],
  patchEvent: [scope(".events.owned"), scope(".events"), scope("")],
  deleteEvent: [scope(".events.owned"), scope(".events"), scope("")],
  getEvent: [scope(".events.owned"), scope(".events"), scope(".readonly"), scope("")],
};
const longestMs = 62 * 86_400_000;

/** What the calendar's server wants to know of an access token: its scopes, or undefined when it is none that holds. */
export type TokenCheck = (token: string) => readonly string[] | undefined;

/** A Google Calendar for tests. `sent`: the mails that it sent to guests. */
export type Google = ApiServer & {
  readonly calendars: Map<string, GoogleCalendar>;
  readonly sent: { readonly to: string; readonly what: "invited" | "changed" | "cancelled" }[];
  readonly addCalendar: (calendar: Omit<GoogleCalendar, "events">) => void;
  readonly addEvent: (calendar: string, event: Partial<GoogleEvent>) => GoogleEvent;
};

/** Starts one with no calendars. `pageSize`: so many calendars a page at most. */
export async function startGoogle(check: TokenCheck, pageSize = 250): Promise<Google> {
  const calendars = new Map<string, GoogleCalendar>();
  const sent: { to: string; what: "invited" | "changed" | "cancelled" }[] = [];
  let version = 0;
  const etag = () => {
    version += 1;
    return `"${version}"`;
  };
  const tell = (event: GoogleEvent, what: "invited" | "changed" | "cancelled", updates?: string) => {
    if (updates === "all") for (const { email } of event.attendees ?? []) sent.push({ to: email, what });
  };
  /** A calendar's entry that may be changed, or why not. */
  const reach = (
    id: string,
    eventId: string,
  ): { calendar: GoogleCalendar; event: GoogleEvent } | ApiReply => {
    const calendar = calendars.get(id);
    const event = calendar?.events.get(eventId);
    return calendar && event ? { calendar, event } : refuse(404, "notFound");
  };

  const operations: Record<string, Operation> = {
    listCalendars: ({ query }) => {
      const all = [...calendars.values()].map(({ events: _, ...entry }) => ({
        ...entry,
        conferenceProperties: { allowedConferenceSolutionTypes: ["hangoutsMeet"] },
      }));
      const from = Number(query.pageToken ?? 0);
      const size = Math.min(pageSize, Number(query.maxResults ?? 100));
      const next = from + size < all.length ? { nextPageToken: String(from + size) } : {};
      return {
        status: 200,
        body: { kind: "calendar#calendarList", items: all.slice(from, from + size), ...next },
      };
    },
    freeBusy: ({ body }) => {
      const { timeMin, timeMax, items } = body as {
        timeMin: string;
        timeMax: string;
        items: { id: string }[];
      };
      const [from, to] = [Date.parse(timeMin), Date.parse(timeMax)];
      if (to <= from) return refuse(400, "timeRangeEmpty");
      if (to - from > longestMs) return refuse(400, "timeRangeTooLong");
      const answers = items.map(({ id }) => {
        const calendar = calendars.get(id);
        if (!calendar) return [id, { busy: [], errors: [{ domain: "global", reason: "notFound" }] }];
        const busy = [...calendar.events.values()].filter(blocks).map(periodOf);
        return [
          id,
          { busy: busy.filter(({ start, end }) => Date.parse(end) > from && Date.parse(start) < to) },
        ];
      });
      const body200 = { kind: "calendar#freeBusy", timeMin, timeMax, calendars: Object.fromEntries(answers) };
      return { status: 200, body: body200 };
    },
    insertEvent: ({ body, query }, { calendarId = "" }) => {
      const calendar = calendars.get(calendarId);
      if (!calendar) return refuse(404, "notFound");
      if (calendar.accessRole !== "owner") return refuse(403, "insufficientPermissions");
      const given = body as GoogleEvent;
      if (calendar.events.has(given.id)) return refuse(409, "duplicate");
      const event: GoogleEvent = { ...given, etag: etag(), status: "confirmed" };
      const asked = query.conferenceDataVersion === "1" ? given.conferenceData?.createRequest : undefined;
      if (asked) event.conferenceData = { createRequest: { ...asked, status: { statusCode: "pending" } } };
      else delete event.conferenceData;
      calendar.events.set(event.id, event);
      tell(event, "invited", query.sendUpdates);
      return { status: 200, body: { ...event } };
    },
    getEvent: (_, { calendarId = "", eventId = "" }) => {
      const found = reach(calendarId, eventId);
      if ("status" in found) return found;
      const { event } = found;
      const call = event.conferenceData?.createRequest;
      // A call is made a moment later than the entry.
      if (call?.status?.statusCode === "pending") {
        call.status.statusCode = "success";
        event.hangoutLink = `https://meet.google.com/${call.requestId.slice(0, 10)}`;
      }
      return { status: 200, body: event };
    },
    patchEvent: ({ body, query, headers }, { calendarId = "", eventId = "" }) => {
      const found = reach(calendarId, eventId);
      if ("status" in found) return found;
      const { calendar, event } = found;
      if (event.status === "cancelled") return refuse(403, "forbidden");
      if (headers["if-match"] !== undefined && headers["if-match"] !== event.etag)
        return refuse(412, "conditionNotMet");
      const changed: GoogleEvent = { ...event, ...(body as object), etag: etag() };
      calendar.events.set(eventId, changed);
      tell(changed, "changed", query.sendUpdates);
      return { status: 200, body: changed };
    },
    deleteEvent: ({ query }, { calendarId = "", eventId = "" }) => {
      const found = reach(calendarId, eventId);
      if ("status" in found) return found;
      if (found.event.status === "cancelled") return refuse(410, "deleted");
      tell(found.event, "cancelled", query.sendUpdates);
      found.calendar.events.set(eventId, { ...found.event, status: "cancelled", etag: etag() });
      return { status: 204 };
    },
  };
  const server = await startApiServer({
    definition: googleApi,
    operations,
    admit: ({ headers }, operation) => {
      const scopes = check((headers.authorization ?? "").replace("Bearer ", ""));
      if (scopes === undefined) return refuse(401, "authError");
      const allowed = scopesOf[operation]?.some((one) => scopes.includes(one));
      return allowed ? undefined : refuse(403, "insufficientPermissions");
    },
    misuse: (message) => refuse(400, "invalid", message),
  });
  return {
    ...server,
    calendars,
    sent,
    addCalendar: (calendar) => calendars.set(calendar.id, { ...calendar, events: new Map() }),
    addEvent: (calendar, given) => {
      const event: GoogleEvent = { id: `made${version}0`, status: "confirmed", ...given, etag: etag() };
      calendars.get(calendar)?.events.set(event.id, event);
      return event;
    },
  };
}

function refuse(code: number, reason: string, message = reason): ApiReply {
  return {
    status: code,
    body: { error: { code, message, errors: [{ domain: "global", reason, message }] } },
  };
}

function blocks({ status, transparency, attendees }: GoogleEvent): boolean {
  const declined = attendees?.some(({ self, responseStatus }) => self && responseStatus === "declined");
  return status !== "cancelled" && transparency !== "transparent" && !declined;
}

function periodOf({ start, end }: GoogleEvent) {
  return { start: start?.dateTime ?? "", end: end?.dateTime ?? "" };
}
