import type { MailProblem } from "#shared/mail/mailProblem.ts";
import type { mail } from "../i18n/en/mail.ts";

/** Why a mail was not sent, and what the server has said to it. */
export function problemWords({ code, detail }: MailProblem, t: typeof mail): string {
  return detail === undefined ? t.problems[code] : `${t.problems[code]} ${t.server(detail)}`;
}
