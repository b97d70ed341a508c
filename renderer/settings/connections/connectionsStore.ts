import { create } from "zustand";
import type { Output } from "#shared/ipc/contract.ts";

/** The connections to Marketo as they were last read; undefined before. */
export const connectionsStore = create<{ readonly connections: Output<"marketo:list"> | undefined }>(() => ({
  connections: undefined,
}));
