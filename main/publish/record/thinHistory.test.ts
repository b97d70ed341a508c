import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { changeDialogues } from "../../dialogues/changeDialogues.ts";
import { saveTarget } from "../../targets/saveTarget.ts";
import { listPublications } from "../listPublications.ts";
import { publishSite } from "../publishSite.ts";
import { rollBack } from "../rollBack.ts";
import { mostPublications } from "./thinHistory.ts";

const fresh = freshStore();
let context: ReturnType<typeof publishContext>;

beforeEach(() => {
  context = publishContext(fresh);
  const folder = path.join(fresh.folder, "site");
  saveTarget({ target: { kind: "folder", id: "t", name: "Site", address: "", folder } }, context);
  addLive(fresh, "a");
});

const publish = () => publishSite({ target: "t", despiteWarnings: true }, context);
const history = () => listPublications({ target: "t" }, context);

function change(priority: number): void {
  fresh.time += 10 * mostPublications;
  changeDialogues({ changes: [{ id: "a", priority }] }, context);
}

test("however often a publish fails, earlier ones can be brought back; of very many the oldest go", async () => {
  const first = await publish();
  const copy = (outcome: string, at: number, index: number) =>
    context.store.db
      .prepare(
        `INSERT INTO publications (id, target, at, by, outcome, manifest, dialogues, sent, bytes, files)
        SELECT ?, target, ?, by, ?, 'other', dialogues, 0, 0, files FROM publications WHERE id = ?`,
      )
      .run(`${outcome} ${index}`, at, outcome, first.publication);
  for (let index = 0; index < 2 * mostPublications; index++) copy("failed", fresh.time + index, index);
  change(2);
  await publish();
  const kept = history().map(({ id }) => id);
  expect(kept).toContain(first.publication);
  expect(kept).toHaveLength(2 + mostPublications);
  await rollBack({ publication: first.publication }, context);
  for (let index = 0; index < mostPublications; index++) copy("done", fresh.time + index, index);
  change(3);
  await publish();
  expect(history().filter(({ outcome }) => outcome === "done")).toHaveLength(mostPublications);
  expect(history().map(({ id }) => id)).not.toContain(first.publication);
});
