import { statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { writeUnsynced } from "./writeUnsynced.ts";

const context = freshStore();

test("what is written unsynced is there for others at once, and later writes are as safe as before", () => {
  const { db, file } = context.store;
  const setting = (name: string) => db.pragma(name, { simple: true });
  const before = [setting("synchronous"), setting("wal_autocheckpoint")];
  db.exec("CREATE TABLE notes (text TEXT)");
  db.pragma("wal_checkpoint(TRUNCATE)");
  const insert = db.prepare("INSERT INTO notes VALUES (?)");
  const { size } = statSync(file);
  for (let index = 0; index < 1200; index += 1)
    writeUnsynced(context.store, () => void insert.run("n".repeat(4000)));
  // Nothing was moved into the file, which would have waited for the disk.
  expect(statSync(file).size).toBe(size);
  expect(() =>
    writeUnsynced(context.store, () => {
      throw new Error("full");
    }),
  ).toThrow("full");
  db.transaction(() => writeUnsynced(context.store, () => void insert.run("inside")))();
  expect([setting("synchronous"), setting("wal_autocheckpoint")]).toEqual(before);
  const other = new Database(path.resolve(file), { readonly: true });
  try {
    expect(other.prepare("SELECT count(*) FROM notes").pluck().get()).toBe(1201);
  } finally {
    other.close();
  }
  insert.run("synced");
  expect(statSync(file).size).toBeGreaterThan(size);
});
