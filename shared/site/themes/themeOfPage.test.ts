import fc from "fast-check";
import { expect, test } from "vitest";
import { themeSchema } from "../theme.ts";
import type { PageLook } from "./pageLook.ts";
import { paletteOf } from "./paletteOf.ts";
import { themeOfPage } from "./themeOfPage.ts";
import { weakPairs } from "./weakPairs.ts";

const themeFrom = (look: PageLook) => themeSchema.parse({ ...themeOfPage(look), id: "page" });

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);
const anyLook: fc.Arbitrary<PageLook> = fc.record(
  {
    title: fc.string(),
    background: color,
    text: color,
    link: color,
    button: fc.record({ background: color, text: color, radius: fc.integer({ min: 0, max: 200 }) }),
    fonts: fc.array(fc.string({ minLength: 1, maxLength: 100 }), { maxLength: 12 }),
  },
  { requiredKeys: ["title", "background", "text", "fonts"] },
);

test("whatever a page looks like, the theme is one, and all of its texts can be read", () => {
  fc.assert(
    fc.property(anyLook, (look) => {
      expect(weakPairs(themeFrom(look))).toEqual([]);
    }),
  );
});

test("the chat takes the page's ground, text, button and corners", () => {
  const theme = themeFrom({
    title: "Acme",
    background: "#fffdf5",
    text: "#222222",
    button: { background: "#0a7f5a", text: "#ffffff", radius: 8 },
    fonts: ["Georgia"],
  });
  const { background, text, accent, accentText } = paletteOf(theme, "light");
  expect([background, text, accent, accentText]).toEqual(["#fffdf5", "#222222", "#0a7f5a", "#ffffff"]);
  expect(theme).toMatchObject({ dark: "off", font: { from: "page" }, shape: { radius: 12 } });
  expect(theme.launcher.shape).toBe("rounded");
});

test("a dark page has a dark chat", () => {
  const theme = themeFrom({ title: "", background: "#101318", text: "#e8eaf0", link: "#7fb0ff", fonts: [] });
  expect(theme.dark).toBe("on");
  expect(paletteOf(theme, "dark")).toMatchObject({ background: "#101318", accent: "#7fb0ff" });
});
