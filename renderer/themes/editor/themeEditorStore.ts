import { create } from "zustand";

/** The editor of a theme beside its theme. `leaving`: asks before unsaved work is left; `said`: what was just undone. */
export const themeEditorStore = create<{ readonly leaving: boolean; readonly said: string }>(() => ({
  leaving: false,
  said: "",
}));
