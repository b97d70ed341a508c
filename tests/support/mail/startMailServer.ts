import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** What the server does wrong. `code`: it refuses with it; `hangUp`, `silence`: it has all of a mail and does not say so. */
export type MailFault =
  | { readonly at: "sender" | "recipient" | "data"; readonly code: number }
  | { readonly at: "data"; readonly does: "hangUp" | "silence" };

/** A mail as it came. */
export type CaughtMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
};

/** The user that the server knows. */
export const mailUser = { user: "sales", password: "open sesame" } as const;

/** A mail server that keeps what it takes, listening on this computer. `options`: of the library, such as its certificate. */
export async function startMailServer(options: SMTPServerOptions = {}) {
  const caught: CaughtMail[] = [];
  const logins: string[] = [];
  let fault: MailFault | undefined;
  const refusal = (code: number) => Object.assign(new Error("not today"), { responseCode: code });
  const refusesAt = (at: MailFault["at"]) =>
    fault?.at === at && "code" in fault ? refusal(fault.code) : undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key === undefined ? ["STARTTLS"] : [],
    hideSMTPUTF8: true,
    onAuth: ({ username, password }, _session, answer) => {
      logins.push(username ?? "");
      if (username === mailUser.user && password === mailUser.password) answer(null, { user: username });
      else answer(new Error("wrong"));
    },
    onMailFrom: (_address, _session, answer) => answer(refusesAt("sender")),
    onRcptTo: (_address, _session, answer) => answer(refusesAt("recipient")),
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const refused = refusesAt("data");
        if (refused) return answer(refused);
        const raw = Buffer.concat(chunks).toString("latin1");
        const { mailFrom, rcptTo } = session.envelope;
        const now = fault;
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          caught.push({
            from: mailFrom ? mailFrom.address : "",
            to: rcptTo.map(({ address }) => address),
            ...{ raw, mail },
          });
          if (now && "does" in now) {
            if (now.does === "hangUp") for (const { _socket } of server.connections) _socket.destroy();
          } else answer();
        });
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    caught,
    logins,
    /** From now on, until it is called without one. */
    misbehave: (wrong?: MailFault) => {
      fault = wrong;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
