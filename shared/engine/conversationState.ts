import type { Value } from "../dialogue/value.ts";
import type { EngineErrorCode } from "./engineError.ts";

/**
 * What going back to an input needs: its node; of the attributes written since it was asked, the values before (null:
 * there was none); how many goals had been reached; the score.
 */
export type Trail = {
  readonly node: string;
  readonly before: { readonly [name: string]: Value };
  readonly goals: number;
  readonly score: number | null;
};

/**
 * Where a conversation stands. Plain JSON, small; a reload or another page of the site continues from it.
 * `status`: `new` (nothing happened yet), `waiting` (for an input at `at`), `pausing` (a delay runs: send `continue`
 * after it), `calling` (an address is called: send `called` once it has answered), `completed`, `failed` (see `error`).
 */
export type ConversationState = {
  readonly format: 1;
  readonly dialogue: string;
  /** Content hash of the dialogue that this conversation runs. */
  readonly hash: string;
  readonly status: "new" | "waiting" | "pausing" | "calling" | "completed" | "failed";
  /** The node it stands on; null before the start. */
  readonly at: string | null;
  readonly seed: number;
  readonly language: string;
  /** What this conversation has written: answers and captured attributes. Given attributes come with each event. */
  readonly attributes: { readonly [name: string]: Value };
  readonly goals: readonly string[];
  readonly score: number | null;
  /** True from the first answer on. */
  readonly engaged: boolean;
  /** The inputs answered so far, oldest first: what `back` walks. */
  readonly trail: readonly Trail[];
  /** How many delays and calls have passed since the last input, on this page; missing: none. */
  readonly waits?: number | undefined;
  readonly error?: { readonly code: EngineErrorCode; readonly node: string | null } | undefined;
};
