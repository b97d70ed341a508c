import { expect, test } from "vitest";
import { themeSchema } from "#shared/site/theme.ts";
import { weakPairs } from "#shared/site/themes/weakPairs.ts";
import { type PresetName, presetNames } from "./presetNames.ts";
import { themePresets } from "./themePresets.ts";

const themeOf = (name: PresetName) => themeSchema.parse({ ...themePresets[name], id: name });

test.each(presetNames)("every text of %s can be read, on a light page and on a dark one", (name) => {
  expect(weakPairs({ ...themeOf(name), dark: "auto" })).toEqual([]);
});

test("no two of them look the same", () => {
  const looks = presetNames.map((name) => {
    const { colors, font, shape } = themeOf(name);
    return [colors.light.accent, font.preset, shape.radius].join(" ");
  });
  expect(new Set(looks).size).toBe(presetNames.length);
});
