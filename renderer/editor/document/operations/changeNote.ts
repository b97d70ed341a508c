import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { type DialogueNote, noteLimits } from "#shared/dialogue/note.ts";

/** What of a note can be changed. */
export type NoteChange = Partial<Pick<DialogueNote, "text" | "color">> & {
  readonly size?: { readonly width: number; readonly height: number };
};

const within = (side: number) => Math.round(Math.max(noteLimits.least, Math.min(noteLimits.most, side)));

/** Changes a note; a size beyond the limits is brought within them. */
export function changeNote(draft: Draft<Dialogue>, id: string, { size, ...change }: NoteChange): void {
  const note = draft.notes.find((other) => other.id === id);
  if (!note) return;
  Object.assign(note, change);
  if (!size) return;
  note.size.width = within(size.width);
  note.size.height = within(size.height);
}
