import { create } from "zustand";
import type { Language } from "./language.ts";

/** The language on screen. Written by applyPreferences. */
export const languageStore = create<{ readonly language: Language }>(() => ({ language: "en" }));
