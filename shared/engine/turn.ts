import type { ReadAttribute } from "../dialogue/readToken.ts";
import type { Value } from "../dialogue/value.ts";
import type { ConversationWorld } from "./conversationEvent.ts";
import type { Effect } from "./effect.ts";
import type { Pass } from "./pass.ts";
import type { Program } from "./program.ts";

/**
 * One call of `step` while it runs: what nodes read, and what they add to. `attributes` and `goals` are replaced, never
 * changed in place, because the state before shares them.
 */
export type Turn = {
  readonly program: Program;
  readonly world: ConversationWorld;
  /** The visitor's, for what chance decides. */
  readonly seed: number;
  readonly language: string;
  readonly read: ReadAttribute;
  readonly effects: Effect[];
  /** The ways that it went by. */
  readonly path: Pass[];
  /** The delay of the node it stands on has passed. */
  resumed: boolean;
  attributes: { readonly [name: string]: Value };
  goals: readonly string[];
  score: number | null;
};
