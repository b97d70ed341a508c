import { createAccount, fetchCalendars } from "tsdav";
import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import { CalendarFailure } from "../CalendarFailure.ts";
import type { ProviderCalendar } from "../ProviderCalendar.ts";
import { toFailure } from "./toFailure.ts";

const props = {
  "d:displayname": {},
  "d:resourcetype": {},
  "d:current-user-privilege-set": {},
  "c:supported-calendar-component-set": {},
  "c:calendar-timezone": {},
};

/**
 * The calendars of a server's user, found from any address of the server (RFC 6764). A calendar's id is its address.
 *
 * @throws {CalendarFailure}
 */
export async function listCaldavCalendars(
  serverUrl: string,
  fetch: typeof globalThis.fetch,
): Promise<ProviderCalendar[]> {
  const refusals: CalendarFailure[] = [];
  // The library tries several addresses, and would tell of the last one only.
  const noting: typeof globalThis.fetch = async (...call) => {
    try {
      return await fetch(...call);
    } catch (error) {
      if (error instanceof CalendarFailure) refusals.push(error);
      throw error;
    }
  };
  try {
    const account = await createAccount({ account: { accountType: "caldav", serverUrl }, fetch: noting });
    const projectedProps = { currentUserPrivilegeSet: true, calendarTimezone: true };
    const found = await fetchCalendars({ account, props, projectedProps, fetch: noting });
    const own = found.filter(
      ({ components = [] }) => components.length === 0 || components.includes("VEVENT"),
    );
    const invites = new Map(
      await Promise.all(own.map(async ({ url }) => [url, await mailsGuests(url, noting)] as const)),
    );
    return own.map(({ url, displayName, projectedProps: more }, index) => ({
      id: url,
      name:
        typeof displayName === "object" || displayName === undefined ? lastPart(url) : String(displayName),
      zone: zoneIn(more?.calendarTimezone),
      isMain: index === 0,
      canWrite: mayWrite(more?.currentUserPrivilegeSet),
      canCall: false,
      invites: invites.get(url) ?? false,
    }));
  } catch (error) {
    const telling = refusals.find(
      ({ problem }) => problem.code === "sign-in" || problem.code === "not-secure",
    );
    throw telling ?? toFailure(error);
  }
}

/** Whether the server sends invitations itself (RFC 6638, 2). Then nobody else may, or they come twice. */
async function mailsGuests(url: string, fetch: typeof globalThis.fetch): Promise<boolean> {
  const answer = await fetch(url, { method: "OPTIONS" });
  const classes = (answer.headers.get("dav") ?? "").split(",").map((one) => one.trim());
  return classes.includes("calendar-auto-schedule");
}

/** A server that says nothing of privileges (RFC 3744) will say when it comes to writing. */
function mayWrite(privileges: unknown): boolean {
  return privileges === undefined || /"(?:all|write|writeContent)"/.test(JSON.stringify(privileges));
}

/** `timezone`: a calendar object, as a text or, so some servers write it, as a part of XML that is marked as one. */
function zoneIn(timezone: unknown): string | undefined {
  const isPart = typeof timezone === "object" && timezone !== null && "_cdata" in timezone;
  const text = String((isPart ? timezone._cdata : timezone) ?? "");
  const name = /^TZID:(.+)$/m.exec(text)?.[1]?.trim();
  return name !== undefined && ianaZone(name) ? name : undefined;
}

function lastPart(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split("/").filter(Boolean).at(-1) ?? "");
}
