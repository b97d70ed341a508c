import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { TestStep } from "#shared/dialogue/testing/conversationTest.ts";
import type { Value } from "#shared/dialogue/value.ts";
import type { ConversationState } from "#shared/engine/conversationState.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { TraceStep } from "./traceStep.ts";

/** Where the frame is: nothing asked yet, being built, running, or why not. */
export type SimulatorPhase =
  | { readonly name: "closed" }
  | { readonly name: "opening" }
  | { readonly name: "running"; readonly url: string; readonly session: string }
  | { readonly name: "failed"; readonly error: CallError };

/** One thing that the widget told the page. `key` tells two alike apart. */
export type LogEntry = { readonly key: number; readonly event: string; readonly detail: unknown };

/** A value that is known of the visitor before the conversation. `key` tells rows apart while they are edited. */
export type GivenAttribute = { readonly key: number; readonly name: string; readonly value: string };

/** The simulated conversation, as far as its frame tells. */
export type SimulatorState = {
  readonly open: boolean;
  readonly phase: SimulatorPhase;
  /** Grows when the frame should take the visitor's last answer back. */
  readonly stepsBack: number;
  /** Grows with each start and each end, so that a start that was overtaken knows it. */
  readonly turn: number;
  /** The document that the frame runs; another one on screen means that it is out of date. */
  readonly runs: Dialogue | null;
  readonly language: string;
  readonly given: readonly GivenAttribute[];
  /** The card that the conversation stands on. */
  readonly node: string | null;
  /** What has happened so far, without what was taken back. */
  readonly trace: readonly TraceStep[];
  /** Cards that it has passed, and the ways taken, as `node port`. */
  readonly visited: ReadonlySet<string>;
  readonly walked: ReadonlySet<string>;
  readonly status: ConversationState["status"];
  readonly attributes: { readonly [name: string]: Value };
  readonly goals: readonly string[];
  readonly score: number | null;
  readonly log: readonly LogEntry[];
  /** The conversation so far as the steps of a test. */
  readonly recorded: readonly TestStep[];
};

export type SimulatorStore = StoreApi<SimulatorState>;

/** What a conversation that has not begun looks like. */
export const freshConversation = {
  node: null,
  trace: [],
  visited: new Set<string>(),
  walked: new Set<string>(),
  status: "new",
  attributes: {},
  goals: [],
  score: null,
  log: [],
  recorded: [],
} as const satisfies Partial<SimulatorState>;

/** The simulator of an editor that was just opened. */
export function createSimulatorStore(open: boolean, language: string): SimulatorStore {
  return createStore<SimulatorState>(() => ({
    open,
    phase: { name: "closed" },
    turn: 0,
    stepsBack: 0,
    runs: null,
    language,
    given: [],
    ...freshConversation,
  }));
}
