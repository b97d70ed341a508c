import { randomUUID } from "node:crypto";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { testMailWords } from "#shared/mail/testMailWords.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { composeMail } from "../composeMail.ts";
import { isSameLogin } from "../isSameLogin.ts";
import { mailPassword } from "../mailPassword.ts";
import { readMailAccount } from "../readMailAccount.ts";
import { requireSecurity } from "../requireSecurity.ts";
import { deliverMail } from "../smtp/deliverMail.ts";

/** Sends a mail by a server as it is typed. The password that is known goes to the server that it was typed for only. @throws {Failure} `invalid` */
export async function testMail(
  { account, password: typed, to, language }: Parsed<"mail:test">,
  { store, vault, mail: room, now }: Pick<HandlerContext, "store" | "vault" | "mail" | "now">,
): Promise<Output<"mail:test">> {
  requireSecurity(account);
  const known = readMailAccount(store);
  const password = typed ?? (known && isSameLogin(known, account) ? mailPassword(vault) : undefined);
  if (account.user !== "" && password === undefined) return { problem: { code: "noPassword" } };
  const person = { name: "", email: to };
  const from = { name: account.fromName, email: account.fromEmail };
  const { subject, text } = testMailWords(language);
  const raw = await composeMail(
    { to: person, from, subject, text },
    { id: randomUUID(), now: now(), account },
  );
  const delivery = await deliverMail({ account, password }, raw, room.options);
  return { problem: delivery.outcome === "sent" ? null : delivery.problem };
}
