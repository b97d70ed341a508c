import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../../failure/Failure.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { createMails } from "../../../mail/queue/createMails.ts";
import { sendDueMails } from "../../../mail/queue/sendDueMails.ts";
import { readMailAccount } from "../../../mail/readMailAccount.ts";
import { findRequest } from "../findRequest.ts";
import { hostOfRequest } from "../hostOfRequest.ts";

/** Mails whoever has asked. His answer goes to the agent, if it is known which. @throws {Failure} `not-found`; `invalid` without a mail server */
export async function mailRequest(
  { id, subject, body }: Parsed<"requests:mail">,
  context: Pick<HandlerContext, "store" | "vault" | "mail" | "now" | "push">,
): Promise<Output<"requests:mail">> {
  const { store, now, mail: room } = context;
  const request = findRequest(store, id);
  const account = readMailAccount(store);
  if (!account) throw new Failure("invalid", "There is no mail server any more.");
  const { name, email } = request.ask;
  const from = hostOfRequest(request, store) ?? { name: account.fromName, email: account.fromEmail };
  const mail = { to: { name, email }, from, subject, text: body };
  createMails(store).add({ about: id, kind: "answer", mail }, { now: now(), delay: 0 });
  // What goes wrong there is told where it was begun.
  await room.sending?.ended.catch(() => undefined);
  await sendDueMails(context);
}
