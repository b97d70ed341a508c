import type { FlowFault } from "../dialogue/flows/flowFault.ts";

/**
 * Why a conversation cannot go on.
 * `no-start`: the dialogue, or a flow that it calls, has no start; `unknown-node`: the state stands on a node that the
 * program lacks; `loop-without-wait`: nodes lead to each other with no input and no delay between; `endless-delays`: with
 * nothing but delays and calls between, a thousand times; `wrong-program`: the state belongs to another version of the
 * dialogue; `bad-state`: the stored state is damaged; the other ones: a card cannot call its flow.
 */
export type EngineErrorCode =
  | FlowFault
  | "unknown-node"
  | "loop-without-wait"
  | "endless-delays"
  | "wrong-program"
  | "bad-state";
