import { utcText } from "#shared/scheduling/time/utcText.ts";
import { busyOf } from "../busyOf.ts";
import type { CalendarAdapter } from "../CalendarAdapter.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import { type ApiOptions, createApi } from "../http/createApi.ts";
import { repeat } from "../http/repeat.ts";
import type { KeptMeeting } from "../KeptMeeting.ts";
import type { Meeting } from "../Meeting.ts";
import type { MeetingRef } from "../MeetingRef.ts";
import { toBusyReading } from "../toBusyReading.ts";
import { toCalendarResult } from "../toCalendarResult.ts";
import { uuidOf } from "../uuidOf.ts";
import { explainGraph } from "./explainGraph.ts";
import { graphCode } from "./graphCode.ts";
import { graphMeeting } from "./graphMeeting.ts";
import { listGraphCalendars } from "./listGraphCalendars.ts";
import { readGraphMeeting } from "./readGraphMeeting.ts";
import { readGraphPages } from "./readGraphPages.ts";

/** Ids that stay when an entry moves, texts without HTML, and times that say nothing of anybody's zone. */
const headers = { prefer: 'outlook.timezone="UTC", IdType="ImmutableId", outlook.body-content-type="text"' };
const known = "id,start,end,isCancelled,transactionId,onlineMeeting,attendees";
const busy = "start,end,showAs,isAllDay,isCancelled,responseStatus";

/** The calendars of a Microsoft mailbox. `baseUrl`: as `https://graph.microsoft.com/v1.0`. */
export function createGraphAdapter(options: Omit<ApiOptions, "explain" | "headers">): CalendarAdapter {
  const { baseUrl } = options;
  const api = createApi({ ...options, headers, explain: explainGraph });

  const view = (calendar: string, from: number, to: number, fields: string, signal?: AbortSignal) => {
    const times = `startDateTime=${utcText(from)}&endDateTime=${utcText(Math.ceil(to / 1000) * 1000)}`;
    const path = `/me/calendars/${encodeURIComponent(calendar)}/calendarView`;
    return readGraphPages(api, baseUrl, `${path}?${times}&$top=1000&$select=${fields}`, signal);
  };
  /** The entry that was made for a booking, where it was last known to be. */
  const byKey = async (calendar: string, { key, start, end }: MeetingRef, signal?: AbortSignal) => {
    const wanted = transactionOf(calendar, key);
    const entries = await view(calendar, start, end, known, signal);
    const entry = entries.find((one) => isOf(one, wanted));
    return entry === undefined ? undefined : readGraphMeeting(entry);
  };
  const find = async (
    calendar: string,
    ref: MeetingRef,
    signal?: AbortSignal,
  ): Promise<KeptMeeting | undefined> => {
    if (ref.id === undefined) return byKey(calendar, ref, signal);
    const path = `${eventPath(ref.id)}?$select=${known}`;
    const answer = await api({ method: "GET", path, settled: [404], signal });
    return answer.status === 404 ? undefined : readGraphMeeting(answer.json);
  };
  const idOf = async (calendar: string, ref: MeetingRef, signal?: AbortSignal): Promise<string | undefined> =>
    ref.id ?? (await byKey(calendar, ref, signal))?.id;
  const post = async (calendar: string, meeting: Meeting, signal?: AbortSignal): Promise<string> => {
    const answer = await api({
      method: "POST",
      path: `/me/calendars/${encodeURIComponent(calendar)}/events`,
      body: {
        ...graphMeeting(meeting),
        transactionId: transactionOf(calendar, meeting.key),
        ...(meeting.online ? { isOnlineMeeting: true, onlineMeetingProvider: "teamsForBusiness" } : {}),
      },
      settled: [400, 409],
      tries: 1,
      signal,
    });
    if (answer.status < 300) return readGraphMeeting(answer.json).id;
    // Made before: by an answer that was lost, or for this booking long ago.
    if (graphCode(answer) !== "ErrorDuplicateTransactionId") throw explainGraph(answer);
    const there = await byKey(calendar, meeting, signal);
    if (there) return there.id;
    throw new CalendarFailure({
      code: "was-cancelled",
      message: "Somebody has moved or deleted this meeting.",
    });
  };

  return {
    listCalendars: (signal) => toCalendarResult(() => listGraphCalendars(api, baseUrl, signal)),
    readBusy: (query, signal) =>
      toBusyReading(async () => {
        const { start, end } = query.window;
        const value = await view(query.calendar, start, end, busy, signal);
        return busyOf("graph.calendarView", { value }, query, "");
      }),
    createMeeting: (calendar, meeting, signal) =>
      toCalendarResult(async () => {
        const id = await repeat(() => post(calendar, meeting, signal), { ...options, signal });
        const kept = await find(calendar, { ...meeting, id }, signal);
        if (kept?.status === "confirmed") return kept;
        throw new CalendarFailure({ code: "was-cancelled", message: "Somebody has deleted this meeting." });
      }),
    updateMeeting: (calendar, ref, meeting, signal) =>
      toCalendarResult(async () => {
        const id = await idOf(calendar, ref, signal);
        if (id === undefined)
          throw new CalendarFailure({ code: "gone", message: "There is no such meeting." });
        // Whoever has it may want to be reminded otherwise since, and may have invited others.
        const written = graphMeeting(meeting);
        const { body, isReminderOn: _, reminderMinutesBeforeStart: __, attendees: ___, ...rest } = written;
        const answer = await api({
          method: "PATCH",
          path: eventPath(id),
          // Teams keeps the way into the call in the text: another text would lose it.
          body: meeting.online ? rest : { body, ...rest },
          ifMatch: ref.etag,
          signal,
        });
        return readGraphMeeting(answer.json);
      }),
    cancelMeeting: (calendar, ref, comment, signal) =>
      toCalendarResult(async () => {
        const id = await idOf(calendar, ref, signal);
        if (id === undefined) return undefined;
        const path = `${eventPath(id)}/cancel`;
        await api({ method: "POST", path, body: { comment }, settled: [404], signal });
        return undefined;
      }),
    findMeeting: (calendar, ref, signal) => toCalendarResult(() => find(calendar, ref, signal)),
  };
}

function transactionOf(calendar: string, key: string): string {
  return uuidOf(JSON.stringify([key, calendar]));
}

function isOf(entry: unknown, transaction: string): boolean {
  return (
    typeof entry === "object" &&
    entry !== null &&
    "transactionId" in entry &&
    String(entry.transactionId).toLowerCase() === transaction
  );
}

function eventPath(id: string): string {
  return `/me/events/${encodeURIComponent(id)}`;
}
