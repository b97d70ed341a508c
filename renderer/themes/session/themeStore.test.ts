import { expect, test } from "vitest";
import { themeSchema } from "#shared/site/theme.ts";
import { setAt } from "../form/setAt.ts";
import { createThemeStore } from "./themeStore.ts";

const blank = themeSchema.parse({ id: "t" });

function open() {
  const clock = { now: 0 };
  const store = createThemeStore(blank, () => clock.now);
  const paint = (accent: string, merge?: string) =>
    store.apply("colors", (theme) => setAt(theme, ["colors", "light", "accent"], accent), merge);
  return { store, clock, paint, accent: () => store.getState().theme.colors.light.accent };
}

test("steps are undone and done again one by one, and say what they changed", () => {
  const { store, paint, accent } = open();
  paint("#111111");
  store.apply("font", (theme) => setAt(theme, ["font", "size"], 17));
  expect(store.undo()?.name).toBe("font");
  expect(store.getState().theme.font.size).toBe(15);
  expect(store.undo()?.name).toBe("colors");
  expect(accent()).toBeUndefined();
  expect(store.undo()).toBeUndefined();
  store.redo();
  store.redo();
  expect(accent()).toBe("#111111");
  expect(store.getState().theme.font.size).toBe(17);
});

test("pulling at one field is one step; leaving it ends the step", () => {
  const { store, clock, paint } = open();
  paint("#111111", "accent");
  clock.now += 500;
  paint("#222222", "accent");
  store.seal();
  paint("#333333", "accent");
  expect(store.getState().history.undo).toHaveLength(2);
  store.undo();
  store.undo();
  expect(store.getState().theme).toEqual(blank);
});

test("what changes nothing leaves no step, and a new step forgets what was taken back", () => {
  const { store, paint } = open();
  paint("#111111");
  paint("#111111");
  expect(store.getState().history.undo).toHaveLength(1);
  store.undo();
  paint("#444444");
  expect(store.redo()).toBeUndefined();
});
