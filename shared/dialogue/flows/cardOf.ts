import type { DialogueNode } from "../node.ts";
import { prefixOf } from "./prefixOf.ts";

/**
 * The card of a dialogue that a conversation stands on: the one called so, or the card that calls the flow which has it.
 * Undefined when it is neither.
 */
export function cardOf(nodes: readonly DialogueNode[], at: string): DialogueNode | undefined {
  return (
    nodes.find(({ id }) => id === at) ??
    nodes.find(({ id, kind }) => kind === "flow" && at.startsWith(prefixOf(id)))
  );
}
