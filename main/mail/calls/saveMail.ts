import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { MailProblemCode } from "#shared/mail/mailProblem.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { writeSetting } from "../../settings/writeSetting.ts";
import { isSameLogin } from "../isSameLogin.ts";
import { mailSecret } from "../mailPassword.ts";
import { createMails } from "../queue/createMails.ts";
import { mailPatience } from "../queue/mailPatience.ts";
import { mailSetting, readMailAccount } from "../readMailAccount.ts";
import { requireSecurity } from "../requireSecurity.ts";

/** What other settings may mend. */
const mended: readonly MailProblemCode[] = [
  "signIn",
  "noSignIn",
  "noPassword",
  "notSecure",
  "wrongSecurity",
  "noAccount",
  "sender",
];

/** Keeps the mail server, and has those mails tried again that its settings have kept back, unless they come too late by now. @throws {Failure} `invalid` */
export function saveMail(
  { account, password }: Parsed<"mail:save">,
  { store, vault, now, push }: Pick<HandlerContext, "store" | "vault" | "now" | "push">,
): Output<"mail:save"> {
  requireSecurity(account);
  const before = readMailAccount(store);
  store.db
    .transaction(() => {
      writeSetting(store, mailSetting, account);
      if (password !== undefined) vault.set(mailSecret, password);
      else if (!before || !isSameLogin(before, account)) vault.remove(mailSecret);
      createMails(store).againFor(mended, now() - mailPatience, now());
    })
    .immediate();
  push("meetings:changed", {});
  push("requests:changed", {});
}
