import { beforeEach, expect, test } from "vitest";
import { appStore } from "./appStore.ts";
import { closeOverlay } from "./closeOverlay.ts";
import { showWhenFree } from "./showWhenFree.ts";

const kind = () => appStore.getState().overlay?.kind;

const close = async () => {
  closeOverlay();
  await Promise.resolve();
};

beforeEach(close);

test("lies over the screen at once when nothing else does", () => {
  showWhenFree({ kind: "imported", outcomes: [] });
  expect(kind()).toBe("imported");
});

test("waits for what is open, and comes once", async () => {
  appStore.setState({ overlay: { kind: "settings", page: "site" } });
  showWhenFree({ kind: "imported", outcomes: [] });
  expect(kind()).toBe("settings");

  await close();
  expect(kind()).toBe("imported");

  await close();
  expect(kind()).toBeUndefined();
});

test("several come one after the other, in their order", async () => {
  appStore.setState({ overlay: { kind: "create" } });
  showWhenFree({ kind: "imported", outcomes: [] });
  showWhenFree({ kind: "deleted" });
  const seen = [];
  for (let step = 0; step < 3; step++) {
    await close();
    seen.push(kind());
  }
  expect(seen).toEqual(["imported", "deleted", undefined]);
});

test("does not come between the palette and what was chosen in it", async () => {
  appStore.setState({ overlay: { kind: "palette" } });
  showWhenFree({ kind: "imported", outcomes: [] });
  closeOverlay();
  appStore.setState({ overlay: { kind: "create" } });
  await Promise.resolve();
  expect(kind()).toBe("create");

  await close();
  expect(kind()).toBe("imported");
});
