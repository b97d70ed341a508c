import path from "node:path";
import { expect, test } from "vitest";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { addLive, publishContext } from "#tests/support/publishContext.ts";
import { Failure } from "../failure/Failure.ts";
import { publishSite } from "../publish/publishSite.ts";
import { readTargets } from "./readTargets.ts";
import { removeTarget } from "./removeTarget.ts";
import { saveTarget } from "./saveTarget.ts";

const fresh = freshStore();

test("a target is neither changed nor forgotten under a publish", async () => {
  const context = publishContext(fresh);
  const folder = path.join(fresh.folder, "site");
  const target: PublishTarget = { kind: "folder", id: "t", name: "Site", address: "", folder };
  saveTarget({ target }, context);
  addLive(fresh, "a");
  const done = publishSite({ target: "t", despiteWarnings: true }, context);
  expect(() => saveTarget({ target: { ...target, name: "Other" } }, context)).toThrow(Failure);
  expect(() => removeTarget({ id: "t" }, context)).toThrow(Failure);
  await done;
  expect(readTargets(fresh.store)).toEqual([target]);
  removeTarget({ id: "t" }, context);
  expect(readTargets(fresh.store)).toEqual([]);
});
