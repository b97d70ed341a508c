import { create } from "zustand";
import type { ListStep } from "./listStep.ts";

/** What was done in the list, and what was taken back and can be done again; the latest last. Lives as long as the window. */
export const listHistory = create<{
  readonly done: readonly ListStep[];
  readonly undone: readonly ListStep[];
}>(() => ({ done: [], undone: [] }));
