/**
 * Why a card cannot call its flow. `unknown-flow`: there is none with its id; `flow-cycle`: the flow leads back to
 * itself; `flows-too-large`: with it a conversation would have more cards, or more levels of calls, than it may;
 * `no-start`: the flow has no start.
 */
export type FlowFault = "unknown-flow" | "flow-cycle" | "flows-too-large" | "no-start";
