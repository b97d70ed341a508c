import path from "node:path";
import { expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { closeStore } from "../closeStore.ts";
import { openStore } from "../openStore.ts";
import { migration0013PublishedKinds } from "./0013PublishedKinds.ts";
import { migrations } from "./migrations.ts";

const fresh = freshStore();

test("of what was published before kinds were written down, the target's own is taken", () => {
  const file = path.join(fresh.folder, "older.db");
  const before = migrations.slice(0, migration0013PublishedKinds.number - 1);
  const older = openStore(file, { now: 0, migrations: before });
  older.db.exec(`
    INSERT INTO targets (id, position, settings) VALUES ('t', 1, '{ "kind": "designStudio" }');
    INSERT INTO publications (id, target, at, by, outcome, manifest, dialogues, sent, bytes, files)
      VALUES ('p', 't', 0, '', 'done', '', '[]', 0, 0, '[]')`);
  closeStore(older);
  const store = openStore(file, { now: 0, migrations });
  expect(store.db.prepare("SELECT id, kind FROM publications").all()).toEqual([
    { id: "p", kind: "designStudio" },
  ]);
  closeStore(store);
});
