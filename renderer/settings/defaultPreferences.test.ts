import { expect, test } from "vitest";
import { preferencesSchema } from "#shared/ipc/preferences.ts";
import { defaultPreferences } from "./defaultPreferences.ts";

test("the studio starts with the preferences that main starts with", () => {
  expect(defaultPreferences).toEqual(preferencesSchema.parse({}));
});
