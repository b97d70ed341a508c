import type { NodeBehaviour } from "../nodes/nodeBehaviour.ts";
import { nodeExecutors } from "../nodes/nodeExecutors.ts";
import type { NodeKind } from "../nodes/nodeKinds.ts";
import type { ProgramNode } from "./program.ts";

/** What a program's node does; to be called with that node's own data only. */
export function behaviourOf(node: ProgramNode): NodeBehaviour<NodeKind> {
  // a node's kind and data belong together, which a lookup by kind cannot express
  return nodeExecutors[node.kind] as NodeBehaviour<NodeKind>;
}
