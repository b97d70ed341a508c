import { create } from "zustand";

/** The addresses that patterns are tried on, one a line: the same for all dialogues, as long as the window lives. */
export const testedPages = create<{ readonly text: string }>(() => ({ text: "" }));
