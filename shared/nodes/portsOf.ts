import type { DialogueNode } from "../dialogue/node.ts";
import { nodePorts } from "./nodePorts.ts";
import type { Port } from "./port.ts";

/** The ports of one card, in order. */
export function portsOf(node: Pick<DialogueNode, "kind" | "data">): readonly Port[] {
  // a node's kind and data belong together, which a lookup by kind cannot express
  return (nodePorts[node.kind] as (data: unknown) => readonly Port[])(node.data);
}
