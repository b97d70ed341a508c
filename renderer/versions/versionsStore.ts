import { create } from "zustand";

/** Which of the dialogs of versions is open in the editor. */
export type VersionsState = { readonly shown: "none" | "timeline" | "naming" };

export const versionsStore = create<VersionsState>(() => ({ shown: "none" }));
