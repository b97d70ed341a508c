import { expect, test } from "vitest";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { validPart } from "./validPart.ts";

const to = (url: string) => ({ url, signWith: "", leaveOut: [] });
const [first, second] = [to("https://acme.com/one"), to("https://acme.com/two")];
const saved = siteSettingsSchema.parse({
  timeZone: "Asia/Tokyo",
  sinks: { webhooks: [first, second] },
});

test("a wrong field keeps no other change from being saved", () => {
  const wrong = { ...saved, timeZone: "Asia/Tok" };
  const valid = validPart(wrong, saved, saved);
  expect(valid).toEqual(saved);
  const renamed = { ...wrong, name: "Acme" };
  expect(validPart(renamed, wrong, valid)).toEqual({ ...saved, name: "Acme" });
  expect(validPart({ ...renamed, timeZone: "UTC" }, renamed, valid).timeZone).toBe("UTC");
});

test("a relay that is wrong keeps neither the old one nor other settings of meetings from being saved", () => {
  const known = { ...saved, meetings: { ...saved.meetings, relay: "https://relay.acme.com" } };
  const wrong = { ...known, meetings: { ...known.meetings, relay: "http://relay", validHours: 5 } };
  expect(validPart(wrong, known, known).meetings).toEqual({ ...known.meetings, validHours: 5 });
  const none = { ...wrong, meetings: { ...wrong.meetings, relay: "" } };
  expect(validPart(none, wrong, known).meetings.relay).toBe("");
});

test("a webhook that is wrong stays as it was, and goes when it is removed", () => {
  const shown = saved.sinks.webhooks;
  const wrong = { ...saved, sinks: { ...saved.sinks, webhooks: shown.with(1, to("acme")) } };
  const valid = validPart(wrong, saved, saved);
  expect(valid.sinks.webhooks).toEqual([first, second]);
  const one = { ...wrong, sinks: { ...wrong.sinks, webhooks: wrong.sinks.webhooks.toSpliced(0, 1) } };
  expect(validPart(one, wrong, valid).sinks.webhooks).toEqual([second]);
  const none = { ...wrong, sinks: { ...wrong.sinks, webhooks: wrong.sinks.webhooks.toSpliced(1, 1) } };
  expect(validPart(none, wrong, valid).sinks.webhooks).toEqual([first]);
  const added = { ...saved, sinks: { ...saved.sinks, webhooks: [...shown, to("acme")] } };
  expect(validPart(added, saved, saved).sinks.webhooks).toEqual([first, second, to("")]);
});
