import { nodeDataSchemas } from "../../nodes/nodeDataSchemas.ts";
import { type Dialogue, dialogueSchema } from "../dialogue.ts";

const ownSchema = dialogueSchema.pick({ name: true, description: true, targeting: true });

/** Whether a value could be the data of that card, or, without a card, the dialogue's own settings. */
export function isValidPart(dialogue: Dialogue, node: string | undefined, value: unknown): boolean {
  if (node === undefined) return ownSchema.safeParse(value).success;
  const kind = dialogue.nodes.find(({ id }) => id === node)?.kind;
  return kind !== undefined && nodeDataSchemas[kind].safeParse(value).success;
}
