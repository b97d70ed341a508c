import fc from "fast-check";
import ICAL from "ical.js";
import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import type { MailAccount } from "#shared/mail/mailAccount.ts";
import { composeMail } from "./composeMail.ts";
import { oneLine } from "./oneLine.ts";
import type { KeptMail, MailEvent } from "./queue/KeptMail.ts";

const now = Date.parse("2026-03-09T12:00:00Z");
const start = Date.parse("2026-03-10T09:00:00Z");
const account: MailAccount = {
  ...{ host: "localhost", port: 25, security: "none", user: "" },
  ...{ fromName: "", fromEmail: "sales@acme.com", invites: true },
};
const anna = { name: "Anna Müller", email: "anna@acme.com" };
const vera = { name: "Vera Conceição", email: "vera@example.com" };
const event: MailEvent = {
  ...{ method: "REQUEST", uid: "uid-1", sequence: 2, start, end: start + 1_800_000 },
  ...{
    summary: "Reunião: Anna; Vera, nós",
    description: "Olá\nVera",
    location: "https://meet.acme.com/anna",
  },
  ...{ organizer: anna, attendee: vera, reminderMinutes: 15 },
};
const invitation: KeptMail = {
  ...{ to: vera, from: anna, subject: "Reunião: Anna e Vera", text: "Olá, Vera" },
  ...{ html: "<p>Olá, Vera</p>", event },
};

async function written(mail: KeptMail, as: Partial<MailAccount> = {}) {
  const { raw, ...envelope } = await composeMail(mail, { id: "mail-1", now, account: { ...account, ...as } });
  const parsed = await PostalMime.parse(raw);
  const part = parsed.attachments.find(({ mimeType }) => mimeType === "text/calendar");
  const bytes = part?.content;
  const content = typeof bytes === "object" ? Buffer.from(new Uint8Array(bytes)).toString() : bytes;
  const entry = content === undefined ? null : new ICAL.Component(ICAL.parse(content));
  return { raw: raw.toString("latin1"), envelope, parsed, part, content, entry };
}

test("an invitation is a text, the same with its looks, and one for calendars", async () => {
  const { parsed, envelope, part, entry, raw } = await written(invitation);
  expect(envelope).toEqual({ from: "sales@acme.com", to: "vera@example.com" });
  expect(parsed).toMatchObject({
    from: { name: "Anna Müller", address: "sales@acme.com" },
    to: [{ name: "Vera Conceição", address: "vera@example.com" }],
    replyTo: [{ name: "Anna Müller", address: "anna@acme.com" }],
    ...{
      subject: "Reunião: Anna e Vera",
      messageId: "<mail-1@acme.com>",
      html: expect.stringContaining("<p>Olá, Vera</p>"),
    },
    text: "Olá, Vera\n",
  });
  expect(part).toMatchObject({ mimeType: "text/calendar", method: "REQUEST" });
  // The form for calendars has to be one of those of the same text (RFC 6047, 2.4).
  expect(raw).toMatch(
    /multipart\/alternative[\s\S]*text\/plain[\s\S]*text\/html[\s\S]*text\/calendar; charset=utf-8;\s+method=REQUEST/,
  );
  expect(entry?.getFirstPropertyValue("method")).toBe("REQUEST");
  const meeting = entry?.getFirstSubcomponent("vevent");
  const values = (name: string) => String(meeting?.getFirstPropertyValue(name));
  expect(
    ["uid", "sequence", "dtstamp", "dtstart", "dtend", "summary", "description", "location", "status"].map(
      values,
    ),
  ).toEqual([
    ...["uid-1", "2", "2026-03-09T12:00:00Z", "2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z"],
    ...[event.summary, "Olá\nVera", event.location, "CONFIRMED"],
  ]);
  const [host, guest] = ["organizer", "attendee"].map((name) => meeting?.getFirstProperty(name));
  expect(host?.toICALString()).toBe(
    'ORGANIZER;CN=Anna Müller;SENT-BY="mailto:sales@acme.com":mailto:anna@acme.com',
  );
  expect(guest?.toICALString()).toBe(
    "ATTENDEE;CN=Vera Conceição;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:vera@example.com",
  );
  expect(meeting?.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger")?.toString()).toBe(
    "-PT15M",
  );
});

test("a cancellation reminds nobody and wants no answer", async () => {
  const { part, entry } = await written({ ...invitation, event: { ...event, method: "CANCEL" } });
  expect(part?.method).toBe("CANCEL");
  const meeting = entry?.getFirstSubcomponent("vevent");
  expect(meeting?.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(meeting?.getFirstSubcomponent("valarm")).toBeNull();
  expect(meeting?.getFirstProperty("attendee")?.getParameter("rsvp")).toBeUndefined();
});

test("who sends as himself needs nobody who writes for him; a mail may be text alone", async () => {
  const { html: _, event: __, ...plain } = invitation;
  const { parsed } = await written(plain, { fromEmail: "Anna@acme.com", fromName: "Acme" });
  expect(parsed).toMatchObject({ from: { name: "Acme" }, attachments: [] });
  expect(parsed.replyTo).toBeUndefined();
  const { entry } = await written(invitation, { fromEmail: "Anna@acme.com" });
  const host = entry?.getFirstSubcomponent("vevent")?.getFirstProperty("organizer");
  expect(host?.getParameter("sent-by")).toBeUndefined();
});

const knownHeads = new Set("message-id date from to reply-to subject content-type mime-version".split(" "));

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "A\r\nBcc: all@acme.com",
    "A\nX: y",
    'say "hi"; \\,',
    "😀".repeat(90),
    "a".repeat(900),
    "\u2028Bcc: x\u0085",
    "^n",
  ),
);

test("whatever names and texts hold, it adds no line to a head or an entry, and comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (name, subject, text) => {
      const to = { name, email: vera.email };
      const { parsed, raw, content, entry } = await written({
        ...invitation,
        ...{ to, subject, text, from: { ...anna, name } },
        event: { ...event, summary: subject, description: text, attendee: to },
      });
      const heads = raw.split("\r\n\r\n")[0] ?? "";
      const names = heads.split(/\r\n(?![ \t])/).map((line) => line.split(":")[0]?.toLowerCase());
      expect(names).toHaveLength(new Set(names).size);
      expect(names.filter((one) => !knownHeads.has(one ?? ""))).toEqual([]);
      expect(parsed.subject ?? "").toBe(oneLine(subject));
      expect([parsed.cc, parsed.bcc, parsed.to?.length]).toEqual([undefined, undefined, 1]);
      expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
      const lines = (content ?? "").split(/\r?\n/);
      // The library does not count the blank that a further line begins with.
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line.trimStart())))).toBeLessThanOrEqual(75);
      const meeting = entry?.getFirstSubcomponent("vevent");
      expect(meeting?.getAllProperties("attendee")).toHaveLength(1);
      expect(entry?.getAllSubcomponents("vevent")).toHaveLength(1);
      expect(String(meeting?.getFirstPropertyValue("dtstart"))).toBe("2026-03-10T09:00:00Z");
    }),
    { numRuns: 150 },
  );
});
