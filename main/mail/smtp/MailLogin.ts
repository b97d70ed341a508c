import type { MailAccount } from "#shared/mail/mailAccount.ts";

/** The way in to a mail server. `password`: undefined where it wants none, or nobody knows it. */
export type MailLogin = { readonly account: MailAccount; readonly password: string | undefined };
