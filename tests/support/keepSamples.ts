import { keepAccount } from "#main/calendars/accounts/keepAccount.ts";
import { createRequests } from "#main/meetings/requests/createRequests.ts";
import type { Store } from "#main/store/Store.ts";
import { askIn } from "#shared/scheduling/requests/askIn.ts";
import { exampleReport } from "#shared/site/exampleReport.ts";
import { keepMeeting } from "./meetings/keepMeeting.ts";

/** Keeps a calendar account `anna`, a meeting as `keepMeeting` does, and a visitor's request `request-2`. */
export function keepSamples(store: Store): void {
  keepMeeting(store);
  keepAccount(store, {
    id: "anna",
    provider: "google",
    name: "anna@acme.com",
    subject: "1",
    calendars: [],
  });
  const ask = askIn(exampleReport("meetingRequested"));
  if (ask) createRequests(store).take([{ ...ask, requestId: "request-2" }], "log", 0);
}
