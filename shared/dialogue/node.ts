import { z } from "zod";
import { type NodeData, nodeDataSchemas } from "../nodes/nodeDataSchemas.ts";
import type { NodeKind } from "../nodes/nodeKinds.ts";
import { defineSchema } from "./defineSchema.ts";
import { idSchema } from "./idSchema.ts";

const position = defineSchema(() => z.looseObject({ x: z.number(), y: z.number() }));

/** `disabled`: conversations pass the card by (`passPort` says by which way), and no bundle holds it. */
function nodeOf<Kind extends NodeKind>(kind: Kind) {
  return z.looseObject({
    id: idSchema,
    kind: z.literal(kind),
    position: position.default({ x: 0, y: 0 }),
    disabled: z.boolean().optional(),
    data: nodeDataSchemas[kind],
  });
}

/** One card of a dialogue, told apart by its kind. */
export const nodeSchema = defineSchema(() =>
  z.discriminatedUnion("kind", [
    nodeOf("start"),
    nodeOf("message"),
    nodeOf("question"),
    nodeOf("capture"),
    nodeOf("branch"),
    nodeOf("split"),
    nodeOf("set"),
    nodeOf("goal"),
    nodeOf("link"),
    nodeOf("document"),
    nodeOf("meeting"),
    nodeOf("webhook"),
    nodeOf("flow"),
    nodeOf("end"),
  ]),
);

export type DialogueNode = z.infer<typeof nodeSchema>;

/** A node of one kind. */
export type NodeOf<Kind extends NodeKind> = Extract<DialogueNode, { kind: Kind }> & { data: NodeData<Kind> };
