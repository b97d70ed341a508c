import { expect, test } from "vitest";
import { nodeKinds } from "../nodes/nodeKinds.ts";
import { checkDialogue } from "../validation/checkDialogue.ts";
import { newDialogue } from "./newDialogue.ts";
import { newNode } from "./newNode.ts";
import { nodeSchema } from "./node.ts";
import { parseDialogue } from "./parseDialogue.ts";

test.each(["en", "pt-BR", "de"])("a blank dialogue in %s can be read and only needs an end", (language) => {
  const made = newDialogue({ id: "d", name: "D", language });
  expect(parseDialogue(made)).toEqual({ ok: true, dialogue: made });
  expect(checkDialogue(made).map(({ code }) => code)).toEqual(["dead-end"]);
});

test.each(nodeKinds)("a new %s card is whole, and its own", (kind) => {
  const node = newNode(kind, "n", { x: 1, y: 2 }, "en");
  expect(nodeSchema.parse(node)).toEqual(node);
  expect(newNode(kind, "n", { x: 1, y: 2 }, "en").data).not.toBe(node.data);
});
