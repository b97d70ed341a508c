import { create } from "zustand";

/** One thing that was done to a meeting and can be taken back: by noting something else, or by another change of the calendar. */
export type MeetingStep = { readonly id: string } & (
  | { readonly kind: "mark"; readonly before: Mark; readonly after: Mark }
  | { readonly kind: "move"; readonly before: number; readonly after: number }
  | { readonly kind: "reassign"; readonly before: string; readonly after: string }
);

/** Whether a meeting took place; null: nobody says. */
export type Mark = "held" | "noShow" | null;

/** What can be undone and done again on the screen of meetings, the latest last. `taking`: a step that the user is asked about. */
export const meetingsHistory = create<{
  readonly done: readonly MeetingStep[];
  readonly undone: readonly MeetingStep[];
  readonly taking: "undo" | "redo" | undefined;
}>(() => ({ done: [], undone: [], taking: undefined }));
