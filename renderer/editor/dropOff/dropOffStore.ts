import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { DropOff } from "#shared/reports/dropOff.ts";
import type { FlowDropOff } from "#shared/reports/flowDropOffs.ts";
import type { DialogueWays } from "#shared/reports/waysReport.ts";

/** Where visitors stop, as it lies on the canvas; never part of the document, never undone. */
export type DropOffState = {
  readonly open: boolean;
  /** The version of a dialogue whose visits are shown; the empty text: every one. */
  readonly version: string;
  /** By which of the callers visitors came to a flow that are shown, see `callerKey`; the empty text: every one. */
  readonly caller: string;
  /** What is known of the period, of the dialogue on the canvas or of those that come to the flow on it; undefined until it was read. */
  readonly ways: readonly DialogueWays[] | undefined;
  /** The dialogues that come to the flow on the canvas, as they are saved. */
  readonly dialogues: readonly Dialogue[];
  /** The versions that were seen in the period, whichever is shown; the newest first. */
  readonly versions: DialogueWays["versions"];
  /** The zone by whose days the period was read. */
  readonly timeZone: string;
  readonly failure: CallError | undefined;
  /** By what ways visitors come to the flow on the canvas. */
  readonly callers: readonly FlowDropOff[];
  /** What the canvas shows. */
  readonly shown: DropOff | undefined;
  /** The card at which the most visits stopped. */
  readonly most: string | undefined;
};

export type DropOffStore = StoreApi<DropOffState>;

/** The layer of an editor that was just opened. */
export function createDropOffStore(open: boolean): DropOffStore {
  return createStore<DropOffState>(() => ({
    open,
    version: "",
    caller: "",
    ways: undefined,
    dialogues: [],
    versions: [],
    timeZone: "UTC",
    failure: undefined,
    callers: [],
    shown: undefined,
    most: undefined,
  }));
}
