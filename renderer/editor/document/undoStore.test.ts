import { expect, test } from "vitest";
import { createUndoStore } from "./undoStore.ts";

type Look = { readonly accent?: string; readonly size: number };
const blank: Look = { size: 15 };

function open() {
  const clock = { now: 0 };
  const store = createUndoStore<Look, "colors" | "font">(blank, () => clock.now);
  const paint = (accent: string, merge?: string) =>
    store.apply("colors", (look) => ({ ...look, accent }), merge);
  return { store, clock, paint, look: () => store.getState().content };
}

test("steps are undone and done again one by one, and say what they changed", () => {
  const { store, paint, look } = open();
  paint("#111111");
  store.apply("font", (before) => ({ ...before, size: 17 }));
  expect(store.undo()?.name).toBe("font");
  expect(look().size).toBe(15);
  expect(store.undo()?.name).toBe("colors");
  expect(look().accent).toBeUndefined();
  expect(store.undo()).toBeUndefined();
  store.redo();
  store.redo();
  expect(look()).toEqual({ accent: "#111111", size: 17 });
});

test("pulling at one field is one step; leaving it ends the step", () => {
  const { store, clock, paint, look } = open();
  paint("#111111", "accent");
  clock.now += 500;
  paint("#222222", "accent");
  store.seal();
  paint("#333333", "accent");
  expect(store.getState().history.undo).toHaveLength(2);
  store.undo();
  store.undo();
  expect(look()).toEqual(blank);
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

test("other content has no history", () => {
  const { store, paint, look } = open();
  paint("#111111");
  store.load({ size: 20 });
  expect(store.undo()).toBeUndefined();
  expect(look()).toEqual({ size: 20 });
});
