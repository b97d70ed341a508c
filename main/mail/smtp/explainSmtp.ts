import type { MailProblem, MailProblemCode } from "#shared/mail/mailProblem.ts";

/** What the library says of an error. `responseCode`: the server's, as in RFC 5321, 4.2; `command`: which it was the answer to. */
type SmtpError = {
  readonly code?: unknown;
  readonly originalCode?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly command?: unknown;
};

const longestDetail = 300;
const nobodyVouches =
  /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|HOSTNAME_MISMATCH|certificate|unable to verify|unable to get/i;
const otherProtocol = /WRONG_VERSION_NUMBER|wrong version number|EPROTO|packet length too long/i;
const nothingThere = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EDNS/;

/** What went wrong on the way to a mail server, or was refused by it. */
export function explainSmtp(error: Error & SmtpError): MailProblem {
  const { response } = error;
  const said = typeof response === "string" ? response.trim().slice(0, longestDetail) : "";
  return { code: codeOf(error), ...(said !== "" && { detail: said }) };
}

function codeOf(error: Error & SmtpError): MailProblemCode {
  const kind = String(error.code ?? "");
  const status = Number(error.responseCode ?? 0);
  const command = String(error.command ?? "");
  if (status >= 400 && status < 500) return "busy";
  if (kind === "EAUTH") return status === 0 || (status >= 500 && status <= 504) ? "noSignIn" : "signIn";
  if (status === 530 || status === 535) return "signIn";
  if (kind === "ETLS" && status >= 500) return "wrongSecurity";
  if (status >= 500) {
    if (command === "MAIL FROM") return "sender";
    return command === "RCPT TO" ? "recipient" : "refused";
  }
  const words = `${kind} ${String(error.originalCode ?? "")} ${error.message}`;
  if (otherProtocol.test(words)) return "wrongSecurity";
  if (nobodyVouches.test(words)) return "notSecure";
  if (nothingThere.test(words)) return "unreachable";
  // Who waits for TLS from the start greets nobody else.
  if (/greeting never received/i.test(error.message)) return "wrongSecurity";
  if (kind === "ETIMEDOUT") return /connection timeout/i.test(error.message) ? "unreachable" : "timeout";
  if (kind === "ETLS") return "notSecure";
  if (kind === "EENVELOPE") return "recipient";
  return kind === "EMESSAGE" ? "refused" : "lost";
}
