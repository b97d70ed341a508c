import type { StoreApi } from "zustand/vanilla";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import type { Saving } from "../../app/latestSaver.ts";
import type { UndoStore } from "../../editor/document/undoStore.ts";
import type { SetupStepName } from "./setupStepName.ts";

/** Agents, teams and holidays while the window is open: every change is a step, and saved once nothing is typed for a moment. */
export type SetupSession = {
  readonly store: UndoStore<SchedulingSetup, SetupStepName>;
  readonly saving: Pick<StoreApi<Saving>, "getState" | "subscribe" | "getInitialState">;
  /** Tries to save once more. */
  readonly retry: () => void;
  /** Saves at once what is not saved yet. Settles when nothing is on its way any more: whether the latest content is saved. */
  readonly settled: () => Promise<boolean>;
};
