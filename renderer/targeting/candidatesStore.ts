import { create } from "zustand";
import type { Candidate } from "#shared/targeting/candidate.ts";
import { call } from "../ipc/call.ts";

/** Who sees each dialogue of the store, as it is saved. Read anew when a dialogue is opened or others have changed. */
export const candidatesStore = create<{
  readonly candidates: readonly Candidate[];
  /** The site's. */
  readonly timeZone: string;
  /** What cannot be read stays as it was known: it is asked for in the background, and nobody waits for it. */
  readonly load: () => Promise<void>;
}>((set) => {
  let turn = 0;
  return {
    candidates: [],
    timeZone: "UTC",
    async load() {
      turn += 1;
      const asked = turn;
      const listed = await call("targeting:list");
      // the answer to a later question may have come first
      if (listed.ok && asked === turn)
        set({ candidates: listed.value.dialogues, timeZone: listed.value.timeZone });
    },
  };
});
