import { expect, test } from "vitest";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { calledBy } from "./calledBy.ts";

const settings = siteSettingsSchema.parse({
  sinks: { webhooks: [{ url: "https://sink.example/in?key=1" }] },
});
const dialogue = dialogueOf(
  {
    w: ["webhook", { url: "https://hooks.example/lead/{{lead.id}}?x=1" }],
    d: ["document", { title: { en: "Guide" }, url: "https://cdn.example/guide.pdf" }],
  },
  [],
);
const called = calledBy([dialogue], settings);

test.each([
  "https://sink.example/in",
  "https://sink.example/in?key=2",
  "https://hooks.example/lead/17",
  "https://cdn.example/guide.pdf#page=2",
])("%s is where the widget would send or look", (url) => {
  expect(called(url)).toBe(true);
});

test.each([
  "https://sink.example/",
  "https://hooks.example/other",
  "https://cdn.example/site.css",
  "wss://cdn.example/guide.pdf",
])("%s is the site's own business", (url) => {
  expect(called(url)).toBe(false);
});
