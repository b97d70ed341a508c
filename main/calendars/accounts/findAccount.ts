import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import { Failure } from "../../failure/Failure.ts";
import type { Store } from "../../store/Store.ts";
import { readAccounts } from "./readAccounts.ts";

/** A connected account. @throws {Failure} `not-found` */
export function findAccount(store: Store, id: string): CalendarAccount {
  const account = readAccounts(store).find((one) => one.id === id);
  if (account) return account;
  throw new Failure("not-found", "This account is not connected any more.", { detail: id });
}
