import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { newNode } from "#shared/dialogue/newNode.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { insertDialogue } from "./insertDialogue.ts";
import { loadDialogue } from "./loadDialogue.ts";
import { receiveDialogue } from "./receiveDialogue.ts";

const context = freshStore();
const nodes = Array.from({ length: 2000 }, (_, index) =>
  newNode("message", `n${index}`, { x: index, y: 0 }, "en"),
);
const large = { ...newDialogue({ id: "a", name: "Large", language: "en" }), nodes, edges: [] };

function make(): void {
  insertDialogue(newDialogue({ id: "a", name: "Small", language: "en" }), context);
}

test("while a large dialogue is read to be saved, other things get their turn", async () => {
  make();
  let done = false;
  const saving = receiveDialogue({ dialogue: large, revision: 1 }, context).finally(() => {
    done = true;
  });
  let turns = 0;
  while (!done) {
    await setImmediate();
    turns += 1;
  }
  expect(await saving).toMatchObject({ revision: 2 });
  expect(turns).toBeGreaterThan(3);
  expect(loadDialogue("a", context)).toMatchObject({ revision: 2, dialogue: large });
});

test("what is no dialogue is refused and changes nothing", async () => {
  make();
  const broken = { ...large, nodes: [...nodes, { id: 7 }] };
  await expect(
    receiveDialogue({ dialogue: broken as unknown as typeof large, revision: 1 }, context),
  ).rejects.toMatchObject({ code: "bad-request" });
  expect(loadDialogue("a", context)).toMatchObject({ revision: 1, dialogue: { name: "Small" } });
});

test("of two that were sent at once for the same revision the second is refused", async () => {
  make();
  const both = await Promise.allSettled([
    receiveDialogue({ dialogue: large, revision: 1 }, context),
    receiveDialogue({ dialogue: { ...large, name: "Other" }, revision: 1 }, context),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(loadDialogue("a", context).revision).toBe(2);
});
