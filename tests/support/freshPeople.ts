import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { openPeople } from "#main/people/store/openPeople.ts";
import { closeStore } from "#main/store/closeStore.ts";
import type { Store } from "#main/store/Store.ts";

/** Gives every test of a file an empty store of people, `folder` with it. Read the answer's parts inside of tests only. */
export function freshPeople(): { readonly folder: string; readonly people: Store } {
  const context: { folder: string; people?: Store } = { folder: "" };
  beforeEach(() => {
    context.folder = mkdtempSync(path.join(os.tmpdir(), "parley-people-"));
    context.people = openPeople(path.join(context.folder, "people.db"), { now: 1_000 });
  });
  afterEach(() => {
    if (context.people !== undefined) closeStore(context.people);
    rmSync(context.folder, { recursive: true, force: true });
  });
  return context as { readonly folder: string; readonly people: Store };
}
