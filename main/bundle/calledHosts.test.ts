import { expect, test } from "vitest";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { bundleInputOf } from "#tests/support/bundleInputOf.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { buildBundle } from "./buildBundle.ts";
import { calledHosts } from "./calledHosts.ts";
import { singleFile } from "./singleFile.ts";

const hook = (url: string) => dialogueOf({ w: ["webhook", { url }] }, ["start.next > w"]);

test("a bundle talks to its sinks and webhook cards, each named once", () => {
  const settings = siteSettingsSchema.parse({ sinks: { webhooks: [{ url: "https://b.example/in" }] } });
  const dialogues = [
    hook("https://a.example:8443/x?y={{lead.id}}"),
    hook("https://b.example/other"),
    hook("http://a.b"),
  ];
  expect(calledHosts(dialogues, settings)).toEqual(["https://a.example:8443", "https://b.example"]);
});

test("a relay is named where times are offered, and nowhere else", async () => {
  const settings = { meetings: { relay: "https://relay.example/at/" } };
  const offering = dialogueOf({ m: ["meeting", { whom: "team:sales" }] }, ["start.next > m"]);
  const input = await bundleInputOf([offering], settings);
  const textOf = (made: typeof input, file: string) =>
    new TextDecoder().decode(buildBundle(made).find(({ name }) => name === file)?.bytes);
  expect(textOf(input, "install.html")).toContain("connect-src https://relay.example");
  expect(textOf(input, "site.js")).toContain('"relay":"https://relay.example/at"');
  const page = singleFile(input);
  expect(page).toContain("connect-src https://relay.example;");
  expect(page).toContain('"relay":"https://relay.example/at","');
  const other = await bundleInputOf([dialogueOf({ m: ["meeting", {}] }, ["start.next > m"])], settings);
  expect(textOf(other, "install.html") + textOf(other, "site.js")).not.toContain("relay.example");
});

test("the policies that pages are given allow a webhook card's host", async () => {
  const input = await bundleInputOf([hook("https://a.example/x")]);
  const install = buildBundle(input).find(({ name }) => name === "install.html");
  expect(new TextDecoder().decode(install?.bytes)).toContain("connect-src https://a.example");
  expect(singleFile(input)).toContain("connect-src https://a.example;");
});
