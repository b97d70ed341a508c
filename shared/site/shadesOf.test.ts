import fc from "fast-check";
import { expect, test } from "vitest";
import { shadesOf } from "./shadesOf.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them, written down a second time. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const parts = color.startsWith("#")
      ? [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
      : (color.match(/\d+/g) ?? []).map(Number);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

test("every colour gets text that can be read on it, and itself can be read on light and dark", () => {
  fc.assert(
    fc.property(color, (accent) => {
      const { on, light, dark } = shadesOf(accent);
      expect(contrast(on, accent)).toBeGreaterThanOrEqual(4.5);
      for (const surface of ["#ffffff", "#f1f3f7"])
        expect(contrast(light, surface)).toBeGreaterThanOrEqual(4.5);
      for (const surface of ["#1a1c21", "#24272e"])
        expect(contrast(dark, surface)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("a colour that can be read stays as it is", () => {
  expect(shadesOf("#1f4fd8").light).toBe("#1f4fd8");
});
