import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import { showError } from "../../app/showError.ts";
import { call } from "../../ipc/call.ts";
import { calendarsStore } from "./calendarsStore.ts";
import { checkCalendars } from "./checkCalendars.ts";
import { loadCalendars } from "./loadCalendars.ts";

/** Changes what is chosen of an account. It shows at once, so that a second choice builds on the first. */
export async function chooseCalendars(
  id: string,
  change: (account: CalendarAccount) => CalendarAccount,
): Promise<void> {
  const { known } = calendarsStore.getState();
  const account = known?.accounts.find((one) => one.id === id);
  if (!known || !account) return;
  const changed = change(account);
  const accounts = known.accounts.map((one) => (one.id === id ? changed : one));
  calendarsStore.setState({ known: { ...known, accounts } });
  const chosen = await call("calendars:choose", {
    id,
    looked: changed.calendars.flatMap((one) => (one.looked ? [one.id] : [])),
    writesTo: changed.writesTo ?? null,
  });
  if (chosen.ok) return checkCalendars(id);
  showError(chosen.error);
  await loadCalendars();
}
