import fc from "fast-check";
import { expect, test } from "vitest";
import { siteSettingsSchema } from "../siteSettings.ts";
import { themeSchema } from "../theme.ts";
import { resolveTheme } from "./resolveTheme.ts";
import { themeOf } from "./themeOf.ts";

const dusk = themeSchema.parse({ id: "dusk", name: "Dusk", colors: { light: { accent: "#7a3cff" } } });
const settings = siteSettingsSchema.parse({ chat: { color: "#00695c", position: "left" } });

test("an override takes the place of one value, and leaves those beside it", () => {
  const theme = resolveTheme(dusk, {
    colors: { light: { header: "#111111" } },
    place: { corner: "topLeft" },
  });
  expect(theme.colors.light).toEqual({ accent: "#7a3cff", header: "#111111" });
  expect(theme.place).toEqual({ corner: "topLeft", side: 20, edge: 20 });
  expect(theme.name).toBe("Dusk");
});

test("what is no value of a theme does not count, and what stands beside it does", () => {
  const theme = resolveTheme(dusk, {
    ...{ id: "other", name: 3, css: 7, sound: "loud", text: "#222" },
    font: { size: 400, preset: "serif" },
    colors: { light: { accent: "red", header: "#111111" } },
  });
  expect(theme).toMatchObject({ id: "dusk", name: "Dusk", css: "", sound: { kind: "none" } });
  expect(theme.font).toMatchObject({ size: 15, preset: "serif" });
  expect(theme.colors.light).toEqual({ accent: "#7a3cff", header: "#111111" });
});

test("overrides of any shape give a theme", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(dusk), "__proto__", "more"), fc.jsonValue()),
      (over) => {
        expect(themeSchema.safeParse(resolveTheme(dusk, over as never)).success).toBe(true);
      },
    ),
  );
});

test("a dialogue has the theme that it names, else the site's, else what the settings say", () => {
  const themes = new Map([["dusk", dusk]]);
  const named = (theme: string, site = "default") =>
    themeOf({ theme, themeOverrides: {} }, themes, { ...settings, theme: site });
  expect(named("dusk").colors.light.accent).toBe("#7a3cff");
  expect(named("default", "dusk").colors.light.accent).toBe("#7a3cff");
  expect(named("gone", "dusk").colors.light.accent).toBe("#7a3cff");
  expect(named("default")).toMatchObject({
    colors: { light: { accent: "#00695c" } },
    place: { corner: "bottomLeft" },
  });
});
