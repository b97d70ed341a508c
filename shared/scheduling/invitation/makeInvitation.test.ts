import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "../../dialogue/plainText.ts";
import { newAgent } from "../setup/newAgent.ts";
import { newTeam } from "../setup/newTeam.ts";
import type { InvitationMaking } from "./InvitationMaking.ts";
import { invitationFor } from "./invitationFor.ts";
import { invitationTokens } from "./invitationTokens.ts";
import { makeInvitation } from "./makeInvitation.ts";
import { noInvitation } from "./noInvitation.ts";

const room = "https://meet.example.com/anna?a=1&b=2";
const anna = { ...newAgent("anna", "Europe/Berlin"), name: "Anna Berg", email: "anna@acme.com" };
const agent = { ...anna, link: { kind: "url" as const, url: room } };
const start = Date.parse("2026-03-10T14:00:00Z");

function made(template: Partial<InvitationMaking["template"]>, more: Partial<InvitationMaking> = {}) {
  const invitation = makeInvitation({
    template: { ...noInvitation, ...template },
    meeting: { start, minutes: 30, timeZone: "America/New_York" },
    agent: anna,
    visitor: { name: "Vera Lima", email: "vera@example.com" },
    language: "en",
    ...more,
  });
  return { ...invitation, text: plainText(invitation.body) };
}

test("where nothing was written, the usual words stand in the visitor's language, or in English", () => {
  expect(made({})).toMatchObject({
    subject: "Meeting: Anna Berg and Vera Lima",
    language: "en",
    reminderMinutes: null,
  });
  expect(made({}, { language: "pt" })).toMatchObject({
    subject: "Reunião: Anna Berg e Vera Lima",
    language: "pt-BR",
  });
  expect(made({}, { language: "ja-JP" }).text).toContain("Hello Vera Lima,");
  expect(made({}, { visitor: { name: " ", email: "vera@example.com" } }).text).toContain(
    "Hello vera@example.com,",
  );
});

test("tokens are filled in by the visitor's clock, and in the language of the words they stand in", () => {
  const body = {
    en: "{{lead.firstName}} {{lead.lastName}}, {{meeting.date}}, {{meeting.time}} ({{meeting.timeZone}}), {{meeting.minutes}} min with {{agent.name}}",
    de: "Am {{meeting.date}} um {{meeting.time}}",
  };
  expect(made({ body }).text).toMatch(
    /^Vera Lima, Tuesday, March 10, 2026, 10:00\sAM \(America\/New York\), 30 min with Anna Berg$/,
  );
  expect(made({ body }, { language: "de-AT" }).text).toBe("Am Dienstag, 10. März 2026 um 10:00");
  expect(made({ body }, { language: "fr" })).toMatchObject({ language: "en" });
});

test("a token without a value has its default, and without one it is nothing", () => {
  const visitor = { name: "", email: "vera@example.com" };
  const body = { en: 'Hello {{lead.firstName:"there"}}{{lead.lastName}}{{lead.shoeSize}}!' };
  expect(made({ body }, { visitor }).text).toBe("Hello there!");
  expect(made({ body: { en: "{{lead.firstName}}\n\nHello!" } }, { visitor }).body).toEqual([
    { lines: [["Hello!"]] },
  ]);
  const blank = made(
    { subject: { en: "{{lead.firstName}}" }, body: { en: "{{lead.firstName}}" } },
    { visitor },
  );
  expect(blank.subject).toBe("Meeting: Anna Berg and vera@example.com");
  expect(blank.text).toContain("Hello vera@example.com,");
});

test("a room that the body does not name is told at its end, once", () => {
  expect(made({ body: { en: "See you." } }, { agent })).toMatchObject({
    text: `See you.\nWe meet here: ${room}`,
    place: room,
  });
  expect(made({ body: { en: "Come to {{meeting.place}}." } }, { agent }).text).toBe(`Come to ${room}.`);
  expect(made({ body: { "pt-BR": "Até lá." } }, { agent, language: "pt" }).text).toContain(
    "Nosso encontro é aqui:",
  );
  const nowhere = { ...anna, link: { kind: "url" as const, url: "javascript:alert(1)" } };
  expect(made({ body: { en: "See you." } }, { agent: nowhere })).toMatchObject({
    text: "See you.",
    place: "",
  });
});

test("right-to-left words come through as they are", () => {
  const subject = { he: "פגישה עם {{agent.name}}" };
  expect(made({ subject }, { language: "he-IL" }).subject).toBe("פגישה עם Anna Berg");
});

test("whatever is written and whoever asks: one line of subject, never blank nor too long; what a visitor types is no formatting", () => {
  const words = fc.oneof(
    fc.string(),
    fc.lorem({ maxCount: 400 }),
    fc.constantFrom(...invitationTokens.map((name) => `a{{${name}}}\n- b`)),
    fc.constant("{{".repeat(3000)),
  );
  const text = fc.dictionary(fc.constantFrom("en", "pt-BR", "ar", "de-1996-1996", "en-1"), words);
  const language = fc.oneof(fc.constantFrom("en", "pt", "ar", "", "x", "de-1996-1996"), fc.string());
  fc.assert(
    fc.property(text, text, language, fc.string({ minLength: 1 }), (subject, body, wanted, name) => {
      const visitor = { name: `${name}**b** [x](https://evil.example)`, email: "vera@example.com" };
      const invitation = made(
        { subject, body: { ...body, en: "{{meeting.visitor}}" } },
        { language: wanted, visitor },
      );
      expect(invitation.subject.trim()).not.toBe("");
      expect([...invitation.subject].length).toBeLessThanOrEqual(250);
      expect(invitation.subject).not.toMatch(/[\r\n\t]/);
      const plain = made({ body: { en: "{{meeting.visitor}}" } }, { language: wanted, visitor });
      expect(plain.text).toBe(visitor.name.trim());
      expect(plain.body).toEqual([{ lines: [[visitor.name.trim()]] }]);
    }),
  );
});

test("a meeting with a team has the team's invitation, one with an agent his own", () => {
  const mine = { ...noInvitation, reminderMinutes: 5 };
  const ours = { ...noInvitation, reminderMinutes: 60 };
  const setup = {
    agents: [{ ...anna, invitation: mine }],
    teams: [{ ...newTeam("sales"), invitation: ours }],
  };
  expect(invitationFor(setup, "agent:anna")).toBe(mine);
  expect(invitationFor(setup, "team:sales")).toBe(ours);
  expect(invitationFor(setup, "team:gone")).toEqual(noInvitation);
});
