import { groupTitle } from "../groupTitle.ts";
import { noteTitle } from "../noteTitle.ts";
import type { Scene } from "./scene.ts";
import { titleOf } from "./titleOf.ts";

/** A card, a group or a note in words; empty if there is none of that id. */
export function thingTitle(scene: Scene, id: string, language: string, fallback: string): string {
  const card = scene.cards.get(id);
  if (card) return titleOf(card, language, fallback);
  const frame = scene.frames.find(({ group }) => group.id === id);
  if (frame) return groupTitle(frame.group);
  const note = scene.notes.find((one) => one.id === id);
  return note ? noteTitle(note) : "";
}
