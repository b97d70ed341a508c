import { createStore } from "zustand/vanilla";
import type { Clip } from "../document/operations/insertCopies.ts";

/** The copied cards, and how often they were pasted: each paste stands a little further from the last. */
export const clipboard = createStore<{ readonly clip: Clip | null; readonly pasted: number }>(() => ({
  clip: null,
  pasted: 0,
}));
