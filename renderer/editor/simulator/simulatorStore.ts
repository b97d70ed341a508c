import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { TestStep } from "#shared/dialogue/testing/conversationTest.ts";
import type { Value } from "#shared/dialogue/value.ts";
import type { ConversationState } from "#shared/engine/conversationState.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { SimulatedVisitor } from "#shared/ipc/simulatorContract.ts";
import type { SimulatedVisit, SimulatorOrder, StageNews } from "#shared/ipc/simulatorMessage.ts";
import type { ComingVisitor } from "../../people/person/comingVisitor.ts";
import type { SimulatorPlace } from "./simulatorPlace.ts";
import type { TraceStep } from "./traceStep.ts";

/**
 * Where the page is: nothing asked yet, being built, running in the panel's frame or in a window of its own, or why not.
 * `gone`: the window was closed.
 */
export type SimulatorPhase =
  | { readonly name: "closed" }
  | { readonly name: "opening" }
  | {
      readonly name: "running";
      readonly url: string;
      readonly session: string;
      readonly where: "frame" | "window";
    }
  | { readonly name: "gone" }
  | { readonly name: "failed"; readonly error: CallError };

/**
 * One thing that the widget told the page, or would have sent: `to` an address. `key` tells two alike apart; `at`: when, by the
 * visitor's clock, in milliseconds since the epoch.
 */
export type LogEntry = { readonly key: number; readonly at: number } & (
  | { readonly event: string; readonly detail: unknown }
  | { readonly method: string; readonly to: string; readonly body: string; readonly answer: number }
);

/** Something that a page in its window could not do; `stuck`: it does nothing any more. */
export type Trouble = Extract<StageNews, { type: "kept" | "unreachable" | "stuck" }>;

/** A value that is known of the visitor before the conversation. `key` tells rows apart while they are edited. */
export type GivenAttribute = { readonly key: number; readonly name: string; readonly value: string };

/** The simulated conversation, as far as its frame tells. */
export type SimulatorState = {
  readonly open: boolean;
  readonly phase: SimulatorPhase;
  readonly place: SimulatorPlace;
  /** Who visits, beside `language` and `given`. */
  readonly who: Omit<SimulatedVisitor, "language" | "attributes">;
  /** What the page should do, the last of it; each is an object of its own. */
  readonly ordered: SimulatorOrder | null;
  /** The address that the page's window shows. */
  readonly at: string;
  readonly trouble: Trouble | null;
  /** What targeting would ask of the visit, as it was last. */
  readonly visit: SimulatedVisit | null;
  /** Grows with each start and each end, so that a start that was overtaken knows it. */
  readonly turn: number;
  /** The document that the frame runs; another one on screen means that it is out of date. */
  readonly runs: Dialogue | null;
  /** How often the site's settings had been saved when it was made (see `siteRevision`). */
  readonly site: number;
  readonly language: string;
  readonly given: readonly GivenAttribute[];
  /** The kept visitor that comes; null: nobody in particular. */
  readonly visitor: string | null;
  /** What the person is called who came from the list of people; null: nobody did. */
  readonly person: string | null;
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
  visit: null,
  trouble: null,
} as const satisfies Partial<SimulatorState>;

/** The simulator of an editor that was just opened; `coming`: its first visitor, if that is somebody. */
export function createSimulatorStore(
  open: boolean,
  language: string,
  coming?: ComingVisitor,
): SimulatorStore {
  return createStore<SimulatorState>(() => ({
    open,
    phase: { name: "closed" },
    turn: 0,
    place: { kind: "blank", address: "", file: "" },
    who: { device: "desktop", referrer: "", timeZone: "", ahead: 0, webhooksFail: false, meetings: "free" },
    ordered: null,
    at: "",
    runs: null,
    site: 0,
    language,
    given: (coming?.given ?? []).map((one, key) => ({ key, ...one })),
    visitor: null,
    person: coming?.name ?? null,
    ...freshConversation,
  }));
}
