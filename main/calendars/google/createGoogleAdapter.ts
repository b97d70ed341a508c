import type { CalendarAdapter } from "../CalendarAdapter.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import { type ApiOptions, createApi } from "../http/createApi.ts";
import { repeat } from "../http/repeat.ts";
import type { KeptMeeting } from "../KeptMeeting.ts";
import type { Meeting } from "../Meeting.ts";
import { toBusyReading } from "../toBusyReading.ts";
import { toCalendarResult } from "../toCalendarResult.ts";
import { explainGoogle } from "./explainGoogle.ts";
import { googleEventId } from "./googleEventId.ts";
import { googleMeeting } from "./googleMeeting.ts";
import { listGoogleCalendars } from "./listGoogleCalendars.ts";
import { readGoogleBusy } from "./readGoogleBusy.ts";
import { readGoogleMeeting } from "./readGoogleMeeting.ts";

const told = "sendUpdates=all";

/** The calendars of a Google account. `baseUrl`: as `https://www.googleapis.com/calendar/v3`. */
export function createGoogleAdapter(options: Omit<ApiOptions, "explain" | "headers">): CalendarAdapter {
  const api = createApi({ ...options, explain: explainGoogle });

  const find = async (
    calendar: string,
    id: string,
    key: string,
    signal?: AbortSignal,
  ): Promise<KeptMeeting | undefined> => {
    const answer = await api({ method: "GET", path: eventPath(calendar, id), settled: [404], signal });
    if (answer.status === 404) return undefined;
    const found = readGoogleMeeting(answer.json);
    if (found.key !== undefined && found.key !== key)
      throw new CalendarFailure({ code: "taken", message: "Another entry has this meeting's id." });
    return found.kept;
  };
  /** What stands in the calendar after it was written; collisions of ids may come to light only now. */
  const standing = async (calendar: string, id: string, key: string, signal?: AbortSignal) => {
    const kept = await find(calendar, id, key, signal);
    if (kept === undefined)
      throw new CalendarFailure({ code: "gone", message: "The meeting is not in the calendar." });
    if (kept.status === "cancelled")
      throw new CalendarFailure({ code: "was-cancelled", message: "Somebody has deleted this meeting." });
    return kept;
  };
  const insert = async (calendar: string, id: string, meeting: Meeting, signal?: AbortSignal) => {
    const call = meeting.online
      ? {
          conferenceData: {
            createRequest: { requestId: id, conferenceSolutionKey: { type: "hangoutsMeet" } },
          },
        }
      : {};
    await api({
      method: "POST",
      path: `${eventsPath(calendar)}?${told}&conferenceDataVersion=1`,
      body: { id, ...googleMeeting(meeting), ...call },
      settled: [409],
      tries: 1,
      signal,
    });
    return id;
  };

  return {
    listCalendars: (signal) => toCalendarResult(() => listGoogleCalendars(api, signal)),
    readBusy: (query, signal) => toBusyReading(() => readGoogleBusy(api, query, signal)),
    createMeeting: (calendar, meeting, signal) =>
      toCalendarResult(async () => {
        const { key } = meeting;
        const id = googleEventId(key, calendar);
        const look = async () => ((await find(calendar, id, key, signal)) === undefined ? undefined : id);
        await repeat(() => insert(calendar, id, meeting, signal), { ...options, signal, look });
        return standing(calendar, id, key, signal);
      }),
    updateMeeting: (calendar, ref, meeting, signal) =>
      toCalendarResult(async () => {
        const id = ref.id ?? googleEventId(ref.key, calendar);
        // Whoever has it may want to be reminded otherwise since, and may have invited others.
        const { reminders: _, attendees: __, ...body } = googleMeeting(meeting);
        const answer = await api({
          method: "PATCH",
          path: `${eventPath(calendar, id)}?${told}`,
          body,
          ifMatch: ref.etag,
          signal,
        });
        return readGoogleMeeting(answer.json).kept;
      }),
    cancelMeeting: (calendar, ref, _comment, signal) =>
      toCalendarResult(async () => {
        const id = ref.id ?? googleEventId(ref.key, calendar);
        const path = `${eventPath(calendar, id)}?${told}`;
        await api({ method: "DELETE", path, settled: [410], signal });
        return undefined;
      }),
    uidOf: (calendar, { id, key }) => `${id ?? googleEventId(key, calendar)}@google.com`,
    findMeeting: (calendar, { id, key }, signal) =>
      toCalendarResult(() => find(calendar, id ?? googleEventId(key, calendar), key, signal)),
  };
}

function eventsPath(calendar: string): string {
  return `/calendars/${encodeURIComponent(calendar)}/events`;
}

function eventPath(calendar: string, id: string): string {
  return `${eventsPath(calendar)}/${encodeURIComponent(id)}`;
}
