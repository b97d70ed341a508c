import type { CalendarAdapter } from "../CalendarAdapter.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import type { Turns } from "../http/createTurns.ts";
import { repeat } from "../http/repeat.ts";
import type { Timing } from "../http/Timing.ts";
import type { KeptMeeting } from "../KeptMeeting.ts";
import type { Meeting } from "../Meeting.ts";
import type { MeetingRef } from "../MeetingRef.ts";
import { toBusyReading } from "../toBusyReading.ts";
import { toCalendarResult } from "../toCalendarResult.ts";
import type { CaldavLogin } from "./CaldavLogin.ts";
import { caldavUid } from "./caldavUid.ts";
import { createCaldavFetch } from "./createCaldavFetch.ts";
import { listCaldavCalendars } from "./listCaldavCalendars.ts";
import { readCaldavAddresses } from "./readCaldavAddresses.ts";
import { readCaldavBusy } from "./readCaldavBusy.ts";
import { readIcsMeeting } from "./readIcsMeeting.ts";
import { toFailure } from "./toFailure.ts";
import { writeIcsMeeting } from "./writeIcsMeeting.ts";

/** `invites`: whether a calendar's server mails the guests, as `listCalendars` has found out. */
type Options = Timing & {
  readonly login: CaldavLogin;
  readonly fetch: typeof globalThis.fetch;
  readonly turns: Turns;
  readonly invites: (calendar: string) => boolean;
};

type Found = { readonly kept: KeptMeeting; readonly text: string };

/**
 * The calendars of a CalDAV account (RFC 4791). Such a server keeps no trace of what was deleted: who makes a meeting again has to
 * know himself that it was cancelled.
 */
export function createCaldavAdapter(options: Options): CalendarAdapter {
  const { login, now } = options;
  const fetchFor = createCaldavFetch(login, options);

  const patiently = <Value>(work: () => Promise<Value>, signal: AbortSignal | undefined) =>
    repeat(work, { ...options, signal });
  const read = async (url: string, signal?: AbortSignal): Promise<Found | undefined> => {
    try {
      const answer = await fetchFor(signal)(url, { method: "GET" });
      const text = await answer.text();
      const etag = answer.headers.get("etag") ?? "";
      return { text, kept: { id: url, etag, ...readIcsMeeting(text, now()) } };
    } catch (error) {
      const failure = toFailure(error);
      if (failure.problem.code === "gone") return undefined;
      throw failure;
    }
  };
  const put = async (url: string, text: string, condition: HeadersInit, signal?: AbortSignal) => {
    await fetchFor(signal)(url, {
      method: "PUT",
      headers: { "content-type": "text/calendar; charset=utf-8", ...condition },
      body: text,
    });
  };
  const standing = async (url: string, signal?: AbortSignal): Promise<KeptMeeting> => {
    const found = await read(url, signal);
    if (found === undefined)
      throw new CalendarFailure({ code: "gone", message: "The meeting is not in the calendar." });
    return found.kept;
  };
  let addresses: readonly string[] | undefined;
  const addressesOf = async (signal?: AbortSignal): Promise<readonly string[]> => {
    try {
      addresses ??= await readCaldavAddresses(login.server, fetchFor(signal));
    } catch {
      // Without them what he has declined keeps him busy, until the next reading.
    }
    return addresses ?? [];
  };
  const textOf = (calendar: string, meeting: Meeting, before?: string) =>
    writeIcsMeeting(
      meeting,
      { uid: caldavUid(calendar, meeting.key), now: now(), invites: options.invites(calendar) },
      before,
    );

  return {
    listCalendars: (signal) =>
      toCalendarResult(() => patiently(() => listCaldavCalendars(login.server, fetchFor(signal)), signal)),
    readBusy: (query, signal) =>
      toBusyReading(() => {
        const whose = { user: login.user, addressesOf: () => addressesOf(signal) };
        return patiently(() => readCaldavBusy(query, whose, fetchFor(signal)), signal);
      }),
    createMeeting: (calendar, meeting, signal) =>
      toCalendarResult(() =>
        patiently(async () => {
          const url = objectUrl(calendar, { key: meeting.key });
          try {
            await put(url, textOf(calendar, meeting), { "if-none-match": "*" }, signal);
          } catch (error) {
            // There already: of this booking, since nothing else has its name.
            if (toFailure(error).problem.code !== "changed") throw error;
          }
          const kept = await standing(url, signal);
          if (kept.status === "confirmed") return kept;
          throw new CalendarFailure({
            code: "was-cancelled",
            message: "Somebody has cancelled this meeting.",
          });
        }, signal),
      ),
    updateMeeting: (calendar, ref, meeting, signal) =>
      toCalendarResult(() =>
        patiently(async () => {
          const url = objectUrl(calendar, ref);
          const found = await read(url, signal);
          if (found === undefined)
            throw new CalendarFailure({ code: "gone", message: "There is no such meeting." });
          const etag = ref.etag ?? found.kept.etag;
          await put(url, textOf(calendar, meeting, found.text), { "if-match": etag }, signal);
          return standing(url, signal);
        }, signal),
      ),
    cancelMeeting: (calendar, ref, _comment, signal) =>
      toCalendarResult(() =>
        patiently(async () => {
          try {
            await fetchFor(signal)(objectUrl(calendar, ref), { method: "DELETE" });
          } catch (error) {
            if (toFailure(error).problem.code !== "gone") throw error;
          }
          return undefined;
        }, signal),
      ),
    uidOf: (calendar, { key }) => caldavUid(calendar, key),
    findMeeting: (calendar, ref, signal) =>
      toCalendarResult(async () => {
        const found = await patiently(() => read(objectUrl(calendar, ref), signal), signal);
        return found?.kept;
      }),
  };
}

function objectUrl(calendar: string, { id, key }: Pick<MeetingRef, "id" | "key">): string {
  return (
    id ?? new URL(`${caldavUid(calendar, key)}.ics`, calendar.endsWith("/") ? calendar : `${calendar}/`).href
  );
}
