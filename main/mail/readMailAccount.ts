import { type MailAccount, mailAccountSchema } from "#shared/mail/mailAccount.ts";
import { readSetting } from "../settings/readSetting.ts";
import type { Store } from "../store/Store.ts";

/** The name of the setting. */
export const mailSetting = "mail.account";

/** The mail server that is used; undefined: there is none, or what is stored makes no sense. */
export function readMailAccount(store: Store): MailAccount | undefined {
  return mailAccountSchema.safeParse(readSetting(store, mailSetting)).data;
}
