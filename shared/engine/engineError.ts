/**
 * Why a conversation cannot go on.
 * `no-start`: the dialogue has no start; `unknown-node`: the state stands on a node that the program lacks;
 * `loop-without-wait`: nodes lead to each other with no input and no delay between; `endless-delays`: with nothing but
 * delays and calls between, a thousand times;
 * `wrong-program`: the state belongs to another version of the dialogue; `bad-state`: the stored state is damaged.
 */
export type EngineErrorCode =
  | "no-start"
  | "unknown-node"
  | "loop-without-wait"
  | "endless-delays"
  | "wrong-program"
  | "bad-state";
