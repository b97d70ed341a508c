import { uuidOf } from "../uuidOf.ts";

/** What a booking's entry is called in a CalDAV calendar (an address), and in mails about it. `key`: of the booking. */
export function caldavUid(calendar: string, key: string): string {
  return uuidOf(JSON.stringify([key, calendar]));
}
