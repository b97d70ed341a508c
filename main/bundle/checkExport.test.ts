import { expect, test } from "vitest";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { themeSchema } from "#shared/site/theme.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { checkExport } from "./checkExport.ts";

const settings = siteSettingsSchema.parse({});

test("drafts are in, paused dialogues are named and left out", () => {
  const draft = sampleDialogue({ id: "draft", status: "draft" });
  const paused = sampleDialogue({ id: "paused", status: "paused" });
  const checked = checkExport([draft, paused], settings);
  expect(checked.dialogues).toEqual([draft]);
  expect(checked.paused).toEqual([paused]);
  expect(() => checkExport([paused], settings)).toThrow(/every dialogue is paused/);
});

test("errors and warnings come with their dialogue", () => {
  const broken = dialogueOf({ ask: ["question", {}] }, ["start.next > ask"]);
  const { errors, warnings } = checkExport([broken], settings);
  expect(errors).toContainEqual(expect.objectContaining({ dialogue: "test", severity: "error" }));
  for (const warning of warnings) expect(warning.severity).toBe("warning");
});

test("two dialogues with one id are refused", () => {
  expect(() => checkExport([sampleDialogue(), sampleDialogue()], settings)).toThrow(/product-questions/);
});

test.each([
  { apiKey: "x" },
  { client_secret: "x" },
  { smtp: { password: "x" } },
  { list: [{ accessToken: 5 }] },
  { url: "https://user:pass@example.com/" },
  { sinks: { webhooks: [{ url: "https://example.com/hook?token=abc" }] } },
  { url: "https://example.com/?token={{visit.query.token}}abc" },
  { note: "-----BEGIN RSA PRIVATE KEY-----" },
])("a secret in the settings is refused with its place: %j", (secret) => {
  const withSecret = { ...settings, ...secret } as typeof settings;
  expect(() => checkExport([sampleDialogue()], withSecret)).toThrow(/secret to every visitor \(/);
});

test("a secret in a document is refused, ordinary words are not", () => {
  expect(() => checkExport([sampleDialogue({ integration: { authToken: "x" } })], settings)).toThrow(
    /integration.authToken/,
  );
  const harmless = {
    keyboard: "x",
    tokens: "{{lead.email}}",
    monkey: "x",
    password: "",
    link: "https://example.com/?page=2",
    back: "https://example.com/?token={{visit.query.token}}",
  };
  expect(() => checkExport([sampleDialogue(harmless)], settings)).not.toThrow();
});

test.each([
  ["the dialogue names it", { theme: "dusk" }, {}, true],
  ["the site names it", {}, { theme: "dusk" }, true],
  ["nobody names it", {}, {}, false],
])("a secret in a theme: %s", (_, named, site, isRefused) => {
  const theme = themeSchema.parse({ id: "dusk", name: "Dusk", apiKey: "x" });
  const check = () =>
    checkExport([sampleDialogue(named)], { ...settings, ...site }, new Map(), new Map([["dusk", theme]]));
  if (isRefused) expect(check).toThrow(/the theme “Dusk” would show a secret to every visitor \(apiKey\)/);
  else expect(check).not.toThrow();
});

test("long texts are looked through in linear time", { timeout: 5_000 }, () => {
  const long = ["a".repeat(100_000), "a://".repeat(25_000), "https://a:".repeat(10_000)];
  expect(() => checkExport([sampleDialogue({ long })], settings)).not.toThrow();
});

test("a webhook without encryption is refused, except on this computer", () => {
  const to = (url: string) => siteSettingsSchema.parse({ sinks: { webhooks: [{ url }] } });
  expect(() => checkExport([sampleDialogue()], to("http://example.com/x"))).toThrow(/not encrypted/);
  expect(() => checkExport([sampleDialogue()], to("http://127.0.0.1:8080/x"))).not.toThrow();
});
