import { type CalendarAccount, calendarAccountSchema } from "#shared/calendars/calendarAccount.ts";
import type { Store } from "../../store/Store.ts";

/** The accounts that are connected, in the order in which they were. One that a later version has written differently is left out. */
export function readAccounts({ db }: Store): CalendarAccount[] {
  return db
    .prepare<[], { account: string }>("SELECT account FROM calendar_accounts ORDER BY position")
    .all()
    .flatMap(({ account }) => {
      const parsed = calendarAccountSchema.safeParse(JSON.parse(account));
      return parsed.success ? [parsed.data] : [];
    });
}
