import { mailSetting } from "#main/mail/readMailAccount.ts";
import { writeSetting } from "#main/settings/writeSetting.ts";
import type { Store } from "#main/store/Store.ts";
import type { MailAccount } from "#shared/mail/mailAccount.ts";

/** A mail server on this computer that Parley invites with; where `port` is left out, nothing listens. */
export function keepMailAccount(store: Store, part: Partial<MailAccount> = {}): MailAccount {
  const account: MailAccount = {
    ...{ host: "127.0.0.1", port: 9, security: "none", user: "" },
    ...{ fromName: "Acme", fromEmail: "sales@acme.com", invites: true },
    ...part,
  };
  writeSetting(store, mailSetting, account);
  return account;
}
