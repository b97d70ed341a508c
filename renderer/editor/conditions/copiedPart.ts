import { create } from "zustand";
import type { Condition } from "#shared/dialogue/condition.ts";

/** The part of a condition that was copied last, to be pasted in any condition of any dialogue. */
export const copiedPart = create<{ readonly part: Condition | undefined }>(() => ({ part: undefined }));
