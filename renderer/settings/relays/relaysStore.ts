import { create } from "zustand";
import type { Output } from "#shared/ipc/contract.ts";

/** The relays as they were last read; undefined before. `fetching`: ids of those from which the user has something fetched. */
export const relaysStore = create<{
  readonly relays: Output<"relays:list"> | undefined;
  readonly fetching: ReadonlySet<string>;
}>(() => ({ relays: undefined, fetching: new Set() }));
