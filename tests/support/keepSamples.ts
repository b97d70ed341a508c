import { keepAccount } from "#main/calendars/accounts/keepAccount.ts";
import { createMails } from "#main/mail/queue/createMails.ts";
import { createRequests } from "#main/meetings/requests/createRequests.ts";
import type { Store } from "#main/store/Store.ts";
import { askIn } from "#shared/scheduling/requests/askIn.ts";
import { exampleReport } from "#shared/site/exampleReport.ts";
import { keepMailAccount } from "./mail/keepMailAccount.ts";
import { keepMeeting } from "./meetings/keepMeeting.ts";

/** Keeps a calendar account `anna`, a meeting as `keepMeeting` does, a visitor's request `request-2`, a mail server, and a mail `mail-1`. */
export function keepSamples(store: Store): void {
  keepMeeting(store);
  keepAccount(store, {
    id: "anna",
    provider: "google",
    name: "anna@acme.com",
    subject: "1",
    calendars: [],
  });
  keepMailAccount(store);
  const vera = { name: "Vera", email: "vera@example.com" };
  const mail = { to: vera, from: vera, subject: "Hello", text: "Hello" };
  createMails(store).add({ about: "request-1", kind: "answer", mail }, { now: 0, delay: 0 });
  store.db.exec("UPDATE mails SET id = 'mail-1'");
  const ask = askIn(exampleReport("meetingRequested"));
  if (ask) createRequests(store).take([{ ...ask, requestId: "request-2" }], "log", 0);
}
