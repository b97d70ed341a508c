import { nodeDataSchemas } from "../../nodes/nodeDataSchemas.ts";
import type { NodeKind } from "../../nodes/nodeKinds.ts";
import { defineSchema } from "../defineSchema.ts";
import { dialogueSchema } from "../dialogue.ts";

const ownSchema = defineSchema(() =>
  dialogueSchema.pick({ name: true, description: true, targeting: true, tests: true }),
);

/** Whether a value could be the data of a card of that kind, or, without a kind, the dialogue's own settings. */
export function isValidPart(kind: NodeKind | undefined, value: unknown): boolean {
  return (kind === undefined ? ownSchema : nodeDataSchemas[kind]).safeParse(value).success;
}
