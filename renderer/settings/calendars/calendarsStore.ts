import { create } from "zustand";
import type { Output } from "#shared/ipc/contract.ts";

/**
 * The accounts whose calendars are connected, as they were last read; undefined before. `checking`: ids of those being checked;
 * `askedAgain`: of those whose check was asked for meanwhile.
 */
export const calendarsStore = create<{
  readonly known: Output<"calendars:list"> | undefined;
  readonly checking: ReadonlySet<string>;
  readonly askedAgain: ReadonlySet<string>;
}>(() => ({ known: undefined, checking: new Set(), askedAgain: new Set() }));
