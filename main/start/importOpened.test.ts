import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { importOpened } from "./importOpened.ts";

const context = freshStore();

function file(id: string, content: string): string {
  const name = path.join(context.folder, `${id}.dialogue.json`);
  writeFileSync(name, content);
  return name;
}

function document(id: string): string {
  return file(id, JSON.stringify(newDialogue({ id, name: id, language: "en" })));
}

test("documents that were opened are imported, and the last one is shown", async () => {
  const push = vi.fn();
  await importOpened([document("a"), document("b")], { ...context, push });
  expect(push.mock.calls).toEqual([
    ["dialogues:changed", {}],
    ["dialogues:open", { id: "b" }],
  ]);
});

test("a document that cannot be read is told, beside those that could", async () => {
  const push = vi.fn();
  await importOpened([document("a"), file("broken", "no")], { ...context, push });
  expect(push).toHaveBeenLastCalledWith("dialogues:imported", {
    outcomes: [
      expect.objectContaining({ name: "a.dialogue.json" }),
      expect.not.objectContaining({ dialogue: expect.anything() }),
    ],
  });
});

test("a second copy without documents changes nothing", async () => {
  const push = vi.fn();
  await importOpened([], { ...context, push });
  expect(push).not.toHaveBeenCalled();
});
