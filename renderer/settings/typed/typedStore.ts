import { create } from "zustand";

type Typed = {
  /** Whether the form on screen holds something that only its own button keeps. */
  readonly isTyped: boolean;
  /** Where the user wants to go; it is asked whether what was typed may be lost by that. */
  readonly leave: (() => void) | undefined;
};

/** The form of the settings that is on screen, if any: one at a time. */
export const typedStore = create<Typed>(() => ({ isTyped: false, leave: undefined }));
