import fc from "fast-check";
import { expect, test } from "vitest";
import { hexContrast } from "../hexContrast.ts";
import { nearestReadable } from "../nearestReadable.ts";
import { shadesOf } from "../shadesOf.ts";
import { siteSettingsSchema } from "../siteSettings.ts";
import { themeSchema } from "../theme.ts";
import { paletteOf } from "./paletteOf.ts";
import { plainTheme } from "./plainTheme.ts";
import { textPairs, weakPairs } from "./weakPairs.ts";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);
const grounds = fc.record(
  { accent: color, background: color, bot: color, visitor: color, header: color, launcher: color },
  { requiredKeys: [] },
);
const scheme = fc.constantFrom("light" as const, "dark" as const);
const colorsOf = (light: object, dark: object = {}) =>
  themeSchema.parse({ id: "x", colors: { light, dark } });

test("whatever colours a theme names, the texts that it names none for can be read", () => {
  fc.assert(
    fc.property(grounds, grounds, scheme, (light, dark, which) => {
      const theme = colorsOf(light, dark);
      expect(weakPairs(theme)).toEqual([]);
      const palette = paletteOf(theme, which);
      for (const [text, on] of textPairs)
        expect(hexContrast(palette[text], palette[on])).toBeGreaterThanOrEqual(4.5);
      expect(hexContrast(palette.link, palette.background)).toBeGreaterThanOrEqual(4.5);
      expect(hexContrast(palette.botLink, palette.bot)).toBeGreaterThanOrEqual(4.5);
      expect(hexContrast(palette.quiet, palette.sunken)).toBeGreaterThanOrEqual(4.5);
      expect(hexContrast(palette.strongLine, palette.background)).toBeGreaterThanOrEqual(3);
      expect(hexContrast(palette.danger, palette.background)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("without a theme the chat has the colours that it always had", () => {
  fc.assert(
    fc.property(color, (accent) => {
      const { chat } = siteSettingsSchema.parse({ chat: { color: accent } });
      const { on, light, dark } = shadesOf(accent);
      const theme = plainTheme(chat);
      expect(paletteOf(theme, "light")).toMatchObject({
        accentText: on,
        link: light,
        botLink: light,
        background: "#ffffff",
      });
      expect(paletteOf(theme, "dark")).toMatchObject({
        accentText: on,
        link: dark,
        botLink: dark,
        background: "#1a1c21",
      });
    }),
  );
});

test("in the dark the brand stays, and a white head does not", () => {
  const dark = (light: object) => paletteOf(colorsOf(light), "dark");
  expect(dark({ visitor: "#7a1f2b", visitorText: "#ffeecc" })).toMatchObject({
    visitor: "#7a1f2b",
    visitorText: "#ffeecc",
  });
  expect(dark({ header: "#123456" }).header).toBe("#123456");
  expect(dark({ header: "#ffffff" }).header).toBe("#1a1c21");
  expect(dark({ background: "#fff8e7", text: "#221100" })).toMatchObject({
    background: "#1a1c21",
    text: "#eceef2",
  });
});

test("a named text that is hard to read is told, with the nearest that is not", () => {
  const theme = colorsOf({ header: "#ffffff", headerText: "#999999" });
  const [weak, another] = weakPairs(theme);
  expect(another).toBeUndefined();
  expect(weak).toMatchObject({ scheme: "light", text: "headerText", on: "header", least: 4.5 });
  expect(weak?.ratio).toBeCloseTo(2.85, 2);
  expect(hexContrast(weak?.nearest ?? "", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(weakPairs({ ...theme, dark: "on" })).toEqual([]);
});

test("a drawing needs less contrast than a text", () => {
  const theme = themeSchema.parse({
    id: "x",
    colors: { light: { launcher: "#ffffff", launcherText: "#8a8a8a" } },
    dark: "off",
  });
  expect(weakPairs(theme)).toEqual([]);
  const text = { ...theme, launcher: { ...theme.launcher, kind: "text" as const } };
  expect(weakPairs(text)).toMatchObject([{ text: "launcherText" }]);
});

test("the nearest readable colour is readable, and the colour itself if it is", () => {
  fc.assert(
    fc.property(color, color, (text, ground) => {
      const nearest = nearestReadable(text, ground);
      expect(hexContrast(nearest, ground)).toBeGreaterThanOrEqual(4.5);
      if (hexContrast(text, ground) >= 4.5) expect(nearest).toBe(text);
    }),
  );
});
