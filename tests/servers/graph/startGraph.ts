import {
  type ApiReply,
  type ApiServer,
  type Operation,
  startApiServer,
} from "../calendars/startApiServer.ts";
import { graphApi } from "./graphApi.ts";

/** An entry as Graph keeps it. `calendar`: the id of the one it is in; never told. */
export type GraphEvent = {
  id: string;
  calendar: string;
  "@odata.etag": string;
  start: { dateTime: string; timeZone: string };
  end: { dateTime: string; timeZone: string };
  isAllDay?: boolean;
  isCancelled?: boolean;
  showAs?: string;
  responseStatus?: { response: string };
  attendees?: { emailAddress: { address: string }; status?: { response: string } }[];
  transactionId?: string;
  isOnlineMeeting?: boolean;
  onlineMeeting?: { joinUrl: string } | null;
  [other: string]: unknown;
};

type GraphCalendar = {
  readonly id: string;
  readonly name: string;
  readonly canEdit: boolean;
  readonly isDefaultCalendar?: boolean;
};

/** Microsoft Graph's calendars for tests. `sent`: the mails that it sent to guests. */
export type Graph = ApiServer & {
  readonly events: Map<string, GraphEvent>;
  readonly sent: { readonly to: string; readonly what: "invited" | "changed" | "cancelled" }[];
  readonly addCalendar: (calendar: GraphCalendar) => void;
  readonly addEvent: (calendar: string, event: Partial<GraphEvent>) => GraphEvent;
};

const atOnce = 4;

/** Starts it. `check`: the scopes of a token that holds; `pageSize`: so many a page at most. */
export async function startGraph(
  check: (token: string) => readonly string[] | undefined,
  pageSize = 1000,
): Promise<Graph> {
  const calendars = new Map<string, GraphCalendar>();
  const events = new Map<string, GraphEvent>();
  const sent: { to: string; what: "invited" | "changed" | "cancelled" }[] = [];
  let version = 0;
  const count = () => {
    version += 1;
    return version;
  };
  const tell = ({ attendees = [] }: GraphEvent, what: "invited" | "changed" | "cancelled") => {
    for (const { emailAddress } of attendees) sent.push({ to: emailAddress.address, what });
  };
  const shown = ({ calendar: _, ...event }: GraphEvent) => event;
  const page = (all: readonly unknown[], query: Readonly<Record<string, string>>, path: string): ApiReply => {
    const from = Number(query.$skip ?? 0);
    const size = Math.min(pageSize, Number(query.$top ?? 10));
    const next = new URLSearchParams({ ...query, $skip: String(from + size) });
    return {
      status: 200,
      body: {
        value: all.slice(from, from + size),
        ...(from + size < all.length ? { "@odata.nextLink": `${server.url}${path}?${next}` } : {}),
      },
    };
  };
  const operations: Record<string, Operation> = {
    listCalendars: ({ query, path }) => {
      const all = [...calendars.values()].map((one) => ({
        ...one,
        allowedOnlineMeetingProviders: ["teamsForBusiness"],
      }));
      return page(all, query, path);
    },
    calendarView: ({ query, path }, { calendar = "" }) => {
      if (!calendars.has(calendar)) return refuse(404, "ErrorItemNotFound");
      const [from, to] = [Date.parse(query.startDateTime ?? ""), Date.parse(query.endDateTime ?? "")];
      const there = [...events.values()].filter(
        (one) => one.calendar === calendar && instant(one.end) > from && instant(one.start) < to,
      );
      const fields = (query.$select ?? "").split(",");
      const some = there.map((one) =>
        Object.fromEntries(
          Object.entries(shown(one)).filter(([key]) => key.startsWith("@") || fields.includes(key)),
        ),
      );
      return page(some, query, path);
    },
    createEvent: ({ body }, { calendar = "" }) => {
      const given = body as GraphEvent;
      if (!calendars.get(calendar)?.canEdit)
        return calendars.has(calendar) ? refuse(403, "ErrorAccessDenied") : refuse(404, "ErrorItemNotFound");
      const { transactionId } = given;
      if (transactionId !== undefined && used.has(transactionId))
        return refuse(409, "ErrorDuplicateTransactionId");
      if (transactionId !== undefined) used.add(transactionId);
      const event = add(calendar, {
        ...given,
        ...(given.isOnlineMeeting
          ? { onlineMeeting: { joinUrl: "https://teams.microsoft.com/l/meetup-join/1" } }
          : {}),
      });
      tell(event, "invited");
      return { status: 201, body: shown(event) };
    },
    getEvent: (_, { event = "" }) => {
      const found = events.get(event);
      return found ? { status: 200, body: shown(found) } : refuse(404, "ErrorItemNotFound");
    },
    patchEvent: ({ body, headers }, { event = "" }) => {
      const found = events.get(event);
      if (!found) return refuse(404, "ErrorItemNotFound");
      const match = headers["if-match"];
      if (match !== undefined && match !== found["@odata.etag"])
        return refuse(412, "ErrorIrresolvableConflict");
      const changed = { ...found, ...(body as object), "@odata.etag": `W/"${count()}"` };
      events.set(event, changed);
      tell(changed, "changed");
      return { status: 200, body: shown(changed) };
    },
    cancelEvent: (_, { event = "" }) => {
      const found = events.get(event);
      if (!found) return refuse(404, "ErrorItemNotFound");
      events.delete(event);
      tell(found, "cancelled");
      return { status: 202 };
    },
  };
  const used = new Set<string>();
  const add = (calendar: string, given: Partial<GraphEvent>): GraphEvent => {
    const number = count();
    const nowhere = { dateTime: "2026-01-01T00:00:00", timeZone: "UTC" };
    const event: GraphEvent = {
      start: nowhere,
      end: nowhere,
      showAs: "busy",
      ...given,
      id: `AAkALg${number}=`,
      calendar,
      "@odata.etag": `W/"${number}"`,
    };
    events.set(event.id, event);
    return event;
  };
  const server = await startApiServer({
    definition: graphApi,
    operations,
    mostAtOnce: { calls: atOnce, reply: refuse(429, "ApplicationThrottled") },
    admit: ({ headers }) => {
      const scopes = check((headers.authorization ?? "").replace("Bearer ", ""));
      if (scopes === undefined) return refuse(401, "InvalidAuthenticationToken");
      return scopes.includes("Calendars.ReadWrite") ? undefined : refuse(403, "ErrorAccessDenied");
    },
    misuse: (message) => refuse(400, "ErrorInvalidRequest", message),
  });
  return {
    ...server,
    events,
    sent,
    addCalendar: (calendar) => calendars.set(calendar.id, calendar),
    addEvent: add,
  };
}

function refuse(status: number, code: string, message = code): ApiReply {
  return { status, body: { error: { code, message } }, headers: { "request-id": "abc-1" } };
}

/** The server speaks UTC, as it is asked to. */
function instant({ dateTime }: { readonly dateTime: string }): number {
  return Date.parse(`${dateTime.slice(0, 19)}Z`);
}
