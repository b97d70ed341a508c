import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MailAccount, MailSecurity } from "#shared/mail/mailAccount.ts";
import { makeCertificate } from "#tests/servers/proxy/makeCertificate.ts";
import { mailUser, startMailServer } from "#tests/support/mail/startMailServer.ts";
import { freePort } from "#tests/support/servers/freePort.ts";
import { type DeliveryOptions, deliverMail } from "./deliverMail.ts";

type Server = Awaited<ReturnType<typeof startMailServer>>;

const issuer = makeCertificate("Acme");
const own = makeCertificate("localhost", issuer);
const certificate = {
  cert: own.certificate,
  key: own.key.export({ type: "pkcs8", format: "pem" }).toString(),
};
const mail = {
  from: "sales@acme.com",
  to: "vera@example.com",
  raw: Buffer.from("Subject: Hello\r\n\r\nHello\r\n.\r\nVera\r\n"),
};
const account = (port: number, security: MailSecurity, user = ""): MailAccount => ({
  ...{ host: "localhost", port, security, user },
  ...{ fromName: "", fromEmail: "sales@acme.com", invites: true },
});
const patience = { patienceMs: 20_000 };
/** Where only the end of it tells. */
const impatience = { patienceMs: 1500 };
const trusting = { ...patience, ca: issuer.certificate };

describe("a server that is encrypted", () => {
  let startTls: Server;
  let tls: Server;
  beforeAll(async () => {
    startTls = await startMailServer({ ...certificate, authOptional: false });
    tls = await startMailServer({ ...certificate, secure: true, authOptional: false });
  });
  afterAll(() => Promise.all([startTls.stop(), tls.stop()]));
  const way = (security: MailSecurity) => (security === "tls" ? tls : startTls);

  test.each(["startTls", "tls"] as const)("takes a mail from who signs in, by %s", async (security) => {
    const { port, caught } = way(security);
    const login = { account: account(port, security, mailUser.user), password: mailUser.password };
    expect(await deliverMail(login, mail, trusting)).toEqual({ outcome: "sent" });
    expect(caught).toMatchObject([
      { from: mail.from, to: [mail.to], mail: { subject: "Hello", text: "Hello\n.\nVera\n" } },
    ]);
  });

  test("is told the password only, and no mail, where it is wrong", async () => {
    const { port, caught } = startTls;
    const known = caught.length;
    const login = { account: account(port, "startTls", mailUser.user), password: "wrong" };
    expect(await deliverMail(login, mail, trusting)).toMatchObject({
      outcome: "refused",
      problem: { code: "signIn", detail: expect.stringContaining("535") },
    });
    const nobody = { account: account(port, "startTls"), password: undefined };
    expect(await deliverMail(nobody, mail, trusting)).toMatchObject({ problem: { code: "signIn" } });
    expect(caught).toHaveLength(known);
  });

  test.each(["startTls", "tls"] as const)(
    "gets no password by %s when nobody vouches for it",
    async (security) => {
      const { port, logins } = way(security);
      const known = logins.length;
      const login = { account: account(port, security, mailUser.user), password: mailUser.password };
      expect(await deliverMail(login, mail, patience)).toMatchObject({
        outcome: "refused",
        problem: { code: "notSecure" },
      });
      expect(logins).toHaveLength(known);
    },
  );

  test("that is spoken to in the wrong way is told so", async () => {
    const password = mailUser.password;
    const early = { account: account(startTls.port, "tls", mailUser.user), password };
    expect(await deliverMail(early, mail, trusting)).toMatchObject({ problem: { code: "wrongSecurity" } });
    const late = { account: account(tls.port, "startTls", mailUser.user), password };
    expect(await deliverMail(late, mail, { ...trusting, ...impatience })).toMatchObject({
      problem: { code: "wrongSecurity" },
    });
  });
});

describe("a server on this computer", () => {
  let server: Server;
  beforeEach(async () => {
    server = await startMailServer({ closeTimeout: 10 });
  });
  afterEach(() => server.stop());
  const deliver = (options: DeliveryOptions = patience) =>
    deliverMail({ account: account(server.port, "none"), password: undefined }, mail, {
      ...options,
    });

  test.each([
    ["sender", 550, "refused", "sender"],
    ["recipient", 550, "refused", "recipient"],
    ["recipient", 450, "later", "busy"],
    ["data", 554, "refused", "refused"],
    ["data", 451, "later", "busy"],
  ] as const)("refuses the %s with %d: %s", async (at, code, outcome, problem) => {
    server.misbehave({ at, code });
    expect(await deliver()).toMatchObject({
      outcome,
      problem: { code: problem, detail: `${code} not today` },
    });
    expect(server.caught).toEqual([]);
  });

  test.each([
    ["hangUp", "lost"],
    ["silence", "timeout"],
  ] as const)("that has all of a mail and does not say so (%s) may have taken it", async (does, code) => {
    server.misbehave({ at: "data", does });
    expect(await deliver(does === "silence" ? impatience : patience)).toEqual({
      outcome: "unsure",
      problem: { code },
    });
    expect(server.caught).toHaveLength(1);
  });

  test("that cannot encrypt gets neither a mail nor a password", async () => {
    const login = { account: account(server.port, "startTls", mailUser.user), password: mailUser.password };
    expect(await deliverMail(login, mail, patience)).toMatchObject({
      outcome: "refused",
      problem: { code: "wrongSecurity" },
    });
    expect([server.logins, server.caught]).toEqual([[], []]);
  });

  test("gets nothing from who has given up", async () => {
    expect(await deliver({ signal: AbortSignal.abort() })).toMatchObject({ outcome: "later" });
    expect(server.caught).toEqual([]);
  });
});

test("where nothing listens, it can be tried later; so can who hangs up before he has a mail", async () => {
  const port = await freePort();
  const nowhere = { account: account(port, "none"), password: undefined };
  expect(await deliverMail(nowhere, mail, patience)).toMatchObject({
    outcome: "later",
    problem: { code: "unreachable" },
  });
  const rude = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => rude.listen(port, "127.0.0.1", resolve));
  const there = { account: { ...account(port, "none"), host: "127.0.0.1" }, password: undefined };
  expect(await deliverMail(there, mail, patience)).toMatchObject({
    outcome: "later",
    problem: { code: "lost" },
  });
  await new Promise((resolve) => rude.close(resolve));
});
