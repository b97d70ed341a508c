import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { renameDialogue } from "../../dialogues/renameDialogue.ts";
import { saveTarget } from "../../targets/saveTarget.ts";
import { listPublications } from "../listPublications.ts";
import { publishSite } from "../publishSite.ts";
import { reviewPublish } from "../reviewPublish.ts";

const fresh = freshStore();
const day = 24 * 60 * 60_000;
let context: ReturnType<typeof publishContext>;
let folder: string;

beforeEach(() => {
  context = publishContext(fresh);
  folder = path.join(fresh.folder, "site");
  saveTarget({ target: { kind: "folder", id: "t", name: "Site", address: "", folder } }, context);
  addLive(fresh, "a");
});

const publish = () => publishSite({ target: "t", despiteWarnings: true, replace: [] }, context);
const content = () => readdirSync(path.join(folder, "d"));

function rename(name: string): void {
  fresh.time += 1_000;
  renameDialogue({ id: "a", name }, context);
}

test("a clock that was ahead leaves what was published last on the site", async () => {
  fresh.time += 400 * day;
  const ahead = await publish();
  fresh.time -= 400 * day;
  rename("Another name");
  const last = await publish();
  expect(listPublications({ target: "t" }, context).map(({ id, current }) => [id, current])).toEqual([
    [last.publication, true],
    [ahead.publication, false],
  ]);
  expect(await publish()).toMatchObject({ publication: last.publication, changed: [] });
  expect(await reviewPublish({ target: "t" }, context)).toMatchObject({ upToDate: true });
});

test("what was live until a clock that was far behind counts from there, not from when it came", async () => {
  await publish();
  const old = content();
  fresh.time += 100 * day - 4000 * day;
  rename("Another name");
  await publish();
  fresh.time += 4000 * day;
  rename("A third name");
  await publish();
  expect(content()).toEqual(expect.arrayContaining(old));
});

test("a clock that was long behind takes nothing from visitors that they may still need", async () => {
  await publish();
  const old = content();
  fresh.time -= 4000 * day;
  rename("Another name");
  await publish();
  fresh.time += 4000 * day;
  rename("A third name");
  await publish();
  expect(content()).toEqual(expect.arrayContaining(old));
});
