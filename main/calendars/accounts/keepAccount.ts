import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import type { Store } from "../../store/Store.ts";

/** Keeps an account: a new one at the end, a known one where it is. */
export function keepAccount({ db }: Store, account: CalendarAccount): void {
  db.prepare(
    `INSERT INTO calendar_accounts (id, position, account)
    VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM calendar_accounts), ?)
    ON CONFLICT (id) DO UPDATE SET account = excluded.account`,
  ).run(account.id, JSON.stringify(account));
}
