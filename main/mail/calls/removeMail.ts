import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { writeSetting } from "../../settings/writeSetting.ts";
import { mailSecret } from "../mailPassword.ts";
import { createMails } from "../queue/createMails.ts";
import { mailSetting } from "../readMailAccount.ts";

/** Forgets the mail server and its password. What waits is not sent: another server later must not send old news. */
export function removeMail(
  _input: Parsed<"mail:remove">,
  { store, vault, push }: Pick<HandlerContext, "store" | "vault" | "push">,
): Output<"mail:remove"> {
  store.db
    .transaction(() => {
      writeSetting(store, mailSetting, null);
      vault.remove(mailSecret);
      createMails(store).forgetWaiting();
    })
    .immediate();
  push("meetings:changed", {});
  push("requests:changed", {});
}
