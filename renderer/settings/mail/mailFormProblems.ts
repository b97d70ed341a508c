import { isHere } from "#shared/mail/isHere.ts";
import type { MailAccount } from "#shared/mail/mailAccount.ts";
import { isAddress } from "./isAddress.ts";

/** What is wrong with the fields of the form, in the words of its texts. */
export type MailFormProblems = {
  readonly [Field in "host" | "fromEmail" | "security"]?: "missing" | "notHost" | "notEmail" | "notHere";
};

/** What keeps a mail server from being tried or saved as it is typed. */
export function mailFormProblems({ host, fromEmail, security }: MailAccount): MailFormProblems {
  const name = host.trim();
  const from = fromEmail.trim();
  return {
    ...(name === "" ? { host: "missing" as const } : /[\s/@]/.test(name) && { host: "notHost" as const }),
    ...(from === ""
      ? { fromEmail: "missing" as const }
      : !isAddress(from) && { fromEmail: "notEmail" as const }),
    ...(security === "none" && name !== "" && !isHere(name) && { security: "notHere" as const }),
  };
}
