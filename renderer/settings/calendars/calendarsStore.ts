import { create } from "zustand";
import type { Output } from "#shared/ipc/contract.ts";

/** The accounts whose calendars are connected, as they were last read; undefined before. `checking`: ids of those being checked. */
export const calendarsStore = create<{
  readonly known: Output<"calendars:list"> | undefined;
  readonly checking: ReadonlySet<string>;
}>(() => ({ known: undefined, checking: new Set() }));
