import { expect, test } from "vitest";
import { setAt } from "./setAt.ts";

test("a value is put in place, and what is beside it stays the same object", () => {
  const theme = { font: { size: 15, from: "page" }, shape: { radius: 4 } };
  const changed = setAt(theme, ["font", "size"], 17);
  expect(changed).toEqual({ font: { size: 17, from: "page" }, shape: { radius: 4 } });
  expect(changed.shape).toBe(theme.shape);
  expect(theme.font.size).toBe(15);
});

test("parts that are not there are made, and go when they are empty again", () => {
  const made = setAt({}, ["colors", "light", "accent"], "#112233");
  expect(made).toEqual({ colors: { light: { accent: "#112233" } } });
  expect(setAt(made, ["colors", "light", "accent"], undefined)).toEqual({});
});

test("taking one away leaves the others", () => {
  const overrides = { colors: { light: { accent: "#112233", text: "#000000" } }, dark: "on" };
  expect(setAt(overrides, ["colors", "light", "accent"], undefined)).toEqual({
    colors: { light: { text: "#000000" } },
    dark: "on",
  });
  expect(setAt(overrides, ["dark"], undefined)).toEqual({
    colors: { light: { accent: "#112233", text: "#000000" } },
  });
});
