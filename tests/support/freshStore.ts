import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { closeStore } from "#main/store/closeStore.ts";
import { openStore } from "#main/store/openStore.ts";
import type { Store } from "#main/store/Store.ts";

/** What a test finds: a folder of its own, a real store in it, a clock that it sets, and ids that count up. */
export type StoreContext = {
  readonly folder: string;
  readonly store: Store;
  time: number;
  readonly now: () => number;
  readonly newId: () => string;
};

/** Gives every test of a file a fresh store. Read the answer's parts inside of tests only. */
export function freshStore(): StoreContext {
  let ids = 0;
  const context: { folder: string; store?: Store; time: number } = { folder: "", time: 0 };
  beforeEach(() => {
    ids = 0;
    context.time = 1_000;
    context.folder = mkdtempSync(path.join(os.tmpdir(), "parley-test-"));
    context.store = openStore(path.join(context.folder, "parley.db"), { now: context.time });
  });
  afterEach(() => {
    if (context.store !== undefined) closeStore(context.store);
    rmSync(context.folder, { recursive: true, force: true });
  });
  return Object.assign(context, {
    now: () => context.time,
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
  }) as StoreContext;
}
