import { create } from "zustand";
import type { ListStep } from "./listStep.ts";

/**
 * What was done in the list, and what was taken back and can be done again; the latest last. `made`: how many steps were
 * made in all, each of which ends what can be done again. Lives as long as the window.
 */
export const listHistory = create<{
  readonly done: readonly ListStep[];
  readonly undone: readonly ListStep[];
  readonly made: number;
}>(() => ({ done: [], undone: [], made: 0 }));
