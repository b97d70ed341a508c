import { createStore, type StoreApi } from "zustand/vanilla";
import type { CallError } from "#shared/ipc/result.ts";
import type { DropOff } from "#shared/reports/dropOff.ts";
import type { Report } from "#shared/reports/report.ts";

type Detail = NonNullable<Report["detail"]>;

/** Where visitors stop, as it lies on the canvas; never part of the document, never undone. */
export type DropOffState = {
  readonly open: boolean;
  /** The version whose visits are shown; the empty text: every one. */
  readonly version: string;
  /** What is known of the period; undefined until it was read. */
  readonly detail: Detail | undefined;
  /** The versions that were seen in the period, whichever is shown; the newest first. */
  readonly versions: Detail["versions"];
  /** The zone by whose days the period was read. */
  readonly timeZone: string;
  readonly failure: CallError | undefined;
  /** What the canvas shows. */
  readonly shown: DropOff | undefined;
};

export type DropOffStore = StoreApi<DropOffState>;

/** The layer of an editor that was just opened. */
export function createDropOffStore(open: boolean): DropOffStore {
  return createStore<DropOffState>(() => ({
    open,
    version: "",
    detail: undefined,
    versions: [],
    timeZone: "UTC",
    failure: undefined,
    shown: undefined,
  }));
}
