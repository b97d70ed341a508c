import { createStore } from "zustand/vanilla";

/** How often the last copy was pasted in this window: each paste stands a little further from the last. */
export const pastes = createStore<{ readonly copy: string; readonly count: number }>(() => ({
  copy: "",
  count: 0,
}));
