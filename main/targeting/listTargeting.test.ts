import { expect, test } from "vitest";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { insertDialogue } from "../dialogues/insertDialogue.ts";
import { listTargeting } from "./listTargeting.ts";

const context = freshStore();

function dialogue(id: string, rest: object) {
  const parsed = parseDialogue({
    format: 1,
    id,
    name: id,
    language: "en",
    languages: ["en"],
    nodes: [],
    edges: [],
    ...rest,
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.dialogue;
}

test("dialogues are listed in the order in which they win, with their targeting; flows are not", () => {
  insertDialogue(
    dialogue("b", { priority: 5, status: "live", targeting: { pages: { include: ["acme.com"] } } }),
    context,
  );
  insertDialogue(dialogue("c", { priority: 1 }), context);
  insertDialogue(dialogue("a", { priority: 5 }), context);
  insertDialogue(dialogue("f", { type: "flow" }), context);
  const { dialogues, timeZone } = listTargeting(undefined, context);
  expect(timeZone).toBe("UTC");
  expect(dialogues.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  expect(dialogues[2]).toMatchObject({
    status: "live",
    priority: 5,
    targeting: { pages: { include: ["acme.com"], exclude: [] } },
  });
});
