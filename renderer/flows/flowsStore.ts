import { create } from "zustand";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { Output } from "#shared/ipc/contract.ts";

/**
 * The flows of the store as they are saved, and the documents that call the flow that is open in the editor. Read anew when
 * a dialogue is opened, and when a flow is made.
 */
export const flowsStore = create<{ readonly flows: Flows; readonly uses: Readonly<Output<"flows:uses">> }>(
  () => ({
    flows: new Map(),
    uses: [],
  }),
);
