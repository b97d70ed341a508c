import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closeStore } from "./closeStore.ts";
import { findBackups } from "./findBackups.ts";
import { keepDailyBackup } from "./keepDailyBackup.ts";
import type { Migration } from "./Migration.ts";
import { migrate } from "./migrate.ts";
import { openStore } from "./openStore.ts";
import { restoreBackup } from "./restoreBackup.ts";
import { StoreError } from "./StoreError.ts";
import { setStoreAside } from "./setStoreAside.ts";

const first: Migration = { number: 1, name: "words", sql: "CREATE TABLE words (word TEXT) STRICT" };
const second: Migration = { number: 2, name: "more", sql: "ALTER TABLE words ADD COLUMN language TEXT" };
const broken: Migration = { number: 2, name: "more", sql: "DROP TABLE words; SELECT * FROM nowhere" };
const now = Date.UTC(2026, 0, 2);

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-store-"));
  file = path.join(folder, "parley.db");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A database of one migration with one word in it, closed. */
function makeStore(migrations: readonly Migration[] = [first]): void {
  const store = openStore(file, { now, migrations });
  store.db.exec("INSERT INTO words (word) VALUES ('kept')");
  closeStore(store);
}

function words(of: string): unknown[] {
  const db = new Database(of, { readonly: true });
  try {
    return db.prepare("SELECT word FROM words").pluck().all();
  } finally {
    db.close();
  }
}

function codeOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  return "opened";
}

/** The last page, one of many that hold words, becomes garbage; all that opening a database needs is still there. */
function damage(): void {
  const db = new Database(file);
  db.exec(
    "INSERT INTO words (word) SELECT hex(randomblob(500)) FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12]')",
  );
  db.close();
  const bytes = readFileSync(file);
  bytes.fill(0xa5, bytes.length - 4096);
  writeFileSync(file, bytes);
}

describe("migrations", () => {
  test("run once, in order, and keep what was there", () => {
    makeStore();
    const store = openStore(file, { now, migrations: [first, second] });
    expect(store.db.prepare("SELECT word, language FROM words").all()).toEqual([
      { word: "kept", language: null },
    ]);
    closeStore(store);
    closeStore(openStore(file, { now, migrations: [first, second] }));
  });

  test("keep a copy of the file before the first that runs, and none of a new or an unchanged one", () => {
    makeStore();
    expect(existsSync(path.join(folder, "backups"))).toBe(false);
    closeStore(openStore(file, { now, migrations: [first, second] }));
    const copy = path.join(folder, "backups", "parley-before-0002.db");
    expect(words(copy)).toEqual(["kept"]);
    rmSync(copy);
    closeStore(openStore(file, { now, migrations: [first, second] }));
    expect(existsSync(copy)).toBe(false);
  });

  test("that another process has run meanwhile are not run again", () => {
    makeStore();
    const db = new Database(file);
    const other = () => closeStore(openStore(file, { now, migrations: [first, second] }));
    migrate({ db, file }, [first, second], { now, keepCopy: other });
    expect(db.prepare("SELECT word, language FROM words").all()).toEqual([{ word: "kept", language: null }]);
    db.close();
  });

  test("that fail stop the start and leave the file as it was", () => {
    makeStore();
    const before = readFileSync(file);
    expect(codeOf(() => openStore(file, { now, migrations: [first, broken] }))).toBe("migration");
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(words(file)).toEqual(["kept"]);
  });

  test("that were altered after their release stop the start", () => {
    makeStore();
    const altered = { ...first, sql: `${first.sql} ` };
    expect(codeOf(() => openStore(file, { now, migrations: [altered] }))).toBe("changed");
  });

  test("of a newer version stop the start", () => {
    makeStore([first, second]);
    expect(codeOf(() => openStore(file, { now, migrations: [first] }))).toBe("newer");
    expect(words(file)).toEqual(["kept"]);
  });

  test("do not run when the copy cannot be made", () => {
    makeStore();
    writeFileSync(path.join(folder, "backups"), "a file stands in the way");
    expect(codeOf(() => openStore(file, { now, migrations: [first, second] }))).toBe("unwritable");
    const store = openStore(file, { now, migrations: [first] });
    closeStore(store);
  });
});

describe("a database that cannot be used", () => {
  test("because it is none at all, is reported as damaged and not overwritten", () => {
    writeFileSync(file, "This is a letter to my aunt, not a database. ".repeat(100));
    const before = readFileSync(file);
    expect(codeOf(() => openStore(file, { now }))).toBe("damaged");
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test("because a page of it is broken, is reported as damaged", () => {
    makeStore();
    damage();
    expect(codeOf(() => openStore(file, { now, migrations: [first] }))).toBe("damaged");
  });

  test("because another program holds it, is reported as locked", () => {
    makeStore();
    const other = new Database(file);
    other.pragma("locking_mode = EXCLUSIVE");
    other.exec("BEGIN EXCLUSIVE");
    expect(codeOf(() => openStore(file, { now, migrations: [first] }))).toBe("locked");
    other.exec("ROLLBACK");
    other.close();
    closeStore(openStore(file, { now, migrations: [first] }));
  });

  test("because its folder cannot be made, is reported as unwritable", () => {
    writeFileSync(path.join(folder, "file"), "");
    expect(codeOf(() => openStore(path.join(folder, "file", "parley.db"), { now }))).toBe("unwritable");
  });

  test.runIf(process.getuid?.() === 0)(
    "because only others may write to it, is reported as unwritable",
    () => {
      makeStore();
      asNobody(() => {
        expect(codeOf(() => openStore(file, { now, migrations: [first] }))).toBe("unwritable");
        expect(codeOf(() => openStore(path.join(folder, "new", "parley.db"), { now }))).toBe("unwritable");
      });
      // The folder is free, the file is not: it opens, and only a write would tell.
      chmodSync(folder, 0o777);
      asNobody(() => expect(codeOf(() => openStore(file, { now, migrations: [first] }))).toBe("unwritable"));
      expect(words(file)).toEqual(["kept"]);
    },
  );
});

describe("a damaged database", () => {
  test("can be put aside, with nothing of it lost", () => {
    makeStore();
    damage();
    const bytes = readFileSync(file);
    const aside = setStoreAside(file, now);
    expect(readFileSync(aside).equals(bytes)).toBe(true);
    closeStore(openStore(file, { now, migrations: [first] }));
    expect(words(file)).toEqual([]);
  });

  test("can be replaced by the latest backup", async () => {
    const store = openStore(file, { now, migrations: [first] });
    store.db.exec("INSERT INTO words (word) VALUES ('kept')");
    await keepDailyBackup(store, now);
    closeStore(store);
    damage();
    const [backup] = findBackups(file);
    restoreBackup(file, backup?.file ?? "", now);
    closeStore(openStore(file, { now, migrations: [first] }));
    expect(words(file)).toEqual(["kept"]);
    expect(readdirSync(folder).some((name) => name.includes("damaged"))).toBe(true);
  });
});

test("daily backups are made once a day, and ten are kept", async () => {
  const store = openStore(file, { now, migrations: [first] });
  const day = 24 * 60 * 60 * 1000;
  const today = Date.now();
  await keepDailyBackup(store, today);
  await keepDailyBackup(store, today + day / 2);
  expect(findBackups(file)).toHaveLength(1);
  for (let ahead = 2; ahead < 14; ahead += 1) await keepDailyBackup(store, today + ahead * day);
  expect(findBackups(file)).toHaveLength(10);
  closeStore(store);
});

function asNobody(run: () => void): void {
  process.seteuid?.(65_534);
  try {
    run();
  } finally {
    process.seteuid?.(0);
  }
}
