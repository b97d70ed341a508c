import { expect, test } from "vitest";
import { checkExport } from "#main/bundle/checkExport.ts";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { getSiteSettings } from "./getSiteSettings.ts";
import { setSiteSettings } from "./setSiteSettings.ts";

const context = freshStore();
const inZone = (timeZone: string) => siteSettingsSchema.parse({ timeZone });
const unknown = expect.objectContaining({
  code: "time-zone",
  message: expect.stringContaining("Mars/Olympus"),
});

test("a time zone that nobody knows is not stored: the one before stays", () => {
  setSiteSettings(inZone("Europe/Berlin"), context);
  expect(() => setSiteSettings(inZone("Mars/Olympus"), context)).toThrow(unknown);
  expect(getSiteSettings(undefined, context).timeZone).toBe("Europe/Berlin");
});

test("nothing is exported in a time zone that nobody knows", () => {
  const dialogue = dialogueOf({}, []);
  expect(() => checkExport([dialogue], inZone("Mars/Olympus"))).toThrow(unknown);
  expect(checkExport([dialogue], inZone("UTC")).dialogues).toHaveLength(1);
});
