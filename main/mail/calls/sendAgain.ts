import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../failure/Failure.ts";
import { createMeetingRecords } from "../../meetings/createMeetingRecords.ts";
import { isStillTrue } from "../meetings/isStillTrue.ts";
import { createMails } from "../queue/createMails.ts";
import { type MailContext, sendDueMails } from "../queue/sendDueMails.ts";

/** Sends a mail that was refused, or that may not have arrived, once more. @throws {Failure} `not-found`; `conflict` when it is not true any more */
export async function sendAgain(
  { id }: Parsed<"mail:again">,
  context: MailContext,
): Promise<Output<"mail:again">> {
  const { store, now, mail: room } = context;
  const mails = createMails(store);
  const found = mails.find(id);
  if (!found) throw new Failure("not-found", "There is no such mail any more.", { detail: id });
  if (!isStillTrue(found.mail, createMeetingRecords(store).find(found.about)))
    throw new Failure("conflict", "The meeting has changed since this mail was written.");
  mails.again(id, now());
  // What goes wrong there is told where it was begun.
  await room.sending?.ended.catch(() => undefined);
  await sendDueMails(context);
}
