import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailProblemCode } from "#shared/mail/mailProblem.ts";
import type { Delivery } from "./Delivery.ts";
import { explainSmtp } from "./explainSmtp.ts";
import type { MailLogin } from "./MailLogin.ts";

/** A mail as it is handed over: the addresses on its envelope (RFC 5321), and all of it with its head (RFC 5322). */
export type RawMail = { readonly from: string; readonly to: string; readonly raw: Buffer };

/** `ca`: who else is believed to vouch for a server (PEM); `patienceMs`: for an answer; `signal`: gives it up. */
export type DeliveryOptions = {
  readonly ca?: string | undefined;
  readonly patienceMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

const usualPatience = 60_000;
const greetingPatience = 20_000;

/** What may go well another time, as it is. */
const passing: ReadonlySet<MailProblemCode> = new Set(["busy", "unreachable", "timeout", "lost"]);

/** Hands a mail over to a server, never more than once, and tells how that ended; never throws. */
export function deliverMail(login: MailLogin, mail: RawMail, options: DeliveryOptions): Promise<Delivery> {
  const { account, password } = login;
  const { ca, patienceMs = usualPatience, signal } = options;
  return new Promise((resolve) => {
    let hasBegun = false;
    const connection = new SMTPConnection({
      host: account.host,
      port: account.port,
      secure: account.security === "tls",
      requireTLS: account.security === "startTls",
      ignoreTLS: account.security === "none",
      // The name of this computer is nobody's business.
      name: "[127.0.0.1]",
      connectionTimeout: Math.min(patienceMs, greetingPatience),
      // Before that of the connection: it tells more.
      greetingTimeout: Math.min(patienceMs / 2, greetingPatience),
      socketTimeout: patienceMs,
      ...(ca !== undefined && { tls: { ca } }),
    });
    const end = (delivery: Delivery) => {
      signal?.removeEventListener("abort", giveUp);
      resolve(delivery);
      if (delivery.outcome === "sent") connection.quit();
      else connection.close();
    };
    const fail = (error: Error) => {
      const problem = explainSmtp(error);
      const isAnswered = "responseCode" in error && error.responseCode !== undefined;
      if (hasBegun && !isAnswered) end({ outcome: "unsure", problem });
      else end({ outcome: passing.has(problem.code) ? "later" : "refused", problem });
    };
    const giveUp = () => fail(new Error("given up"));
    const send = () => {
      const message = new Readable({
        read() {
          hasBegun = true;
          this.push(mail.raw);
          this.push(null);
        },
      });
      const envelope = { from: mail.from, to: [mail.to], size: mail.raw.length };
      connection.send(envelope, message, (error) => (error ? fail(error) : end({ outcome: "sent" })));
    };
    connection.on("error", fail);
    // Not told as an error where it happens between two commands; after the end nobody listens any more.
    connection.once("end", () => fail(new Error("the connection broke off")));
    if (signal?.aborted) return giveUp();
    signal?.addEventListener("abort", giveUp);
    connection.connect((error) => {
      if (error) return fail(error);
      if (account.user === "") return send();
      connection.login({ user: account.user, pass: password ?? "" }, (refusal) =>
        refusal ? fail(refusal) : send(),
      );
    });
  });
}
