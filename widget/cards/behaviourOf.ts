import type { ProgramNode } from "#shared/engine/program.ts";
import type { NodeBehaviour } from "#shared/nodes/nodeBehaviour.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { earlyBehaviours } from "./earlyBehaviours.ts";
import { loadedCards } from "./late.ts";

type Behaviours = { readonly [Kind in NodeKind]?: NodeBehaviour<Kind> };

/** Stands in for the shared function of this name in the chat: what is rare comes later. */
export function behaviourOf({ kind }: ProgramNode): NodeBehaviour<NodeKind> {
  const early: Behaviours = earlyBehaviours;
  const late: Behaviours = loadedCards()?.behaviours ?? {};
  // a program with a kind that comes later is run only once they are there
  return (early[kind] ?? late[kind]) as NodeBehaviour<NodeKind>;
}
