import { create } from "zustand";
import type { Candidate } from "#shared/targeting/candidate.ts";
import { call } from "../ipc/call.ts";

/** Who sees each dialogue of the store, as it is saved. Read anew when a dialogue is opened or others have changed. */
export const candidatesStore = create<{
  readonly candidates: readonly Candidate[];
  /** What cannot be read stays as it was known: it is asked for in the background, and nobody waits for it. */
  readonly load: () => Promise<void>;
}>((set) => ({
  candidates: [],
  async load() {
    const listed = await call("targeting:list");
    if (listed.ok) set({ candidates: listed.value.dialogues });
  },
}));
