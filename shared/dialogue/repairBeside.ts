import type { Dialogue } from "./dialogue.ts";
import type { DialogueGroup } from "./group.ts";
import type { DialogueNote } from "./note.ts";
import type { Repair } from "./repair.ts";
import { uniqueIds } from "./uniqueIds.ts";
import { withinReach } from "./withinReach.ts";

function mendIds<Item extends { readonly id: string }>(
  items: readonly Item[],
  reserved: readonly string[],
  what: "note" | "group",
  repairs: Repair[],
): Item[] {
  const ids = uniqueIds(
    items.map(({ id }) => id),
    reserved,
  );
  return items.map((item, index) => {
    const id = ids[index] ?? item.id;
    if (id !== item.id)
      repairs.push({
        code: "id-changed",
        message: `A ${what} had the id “${item.id}” of something else; it is now “${id}”.`,
        params: { what, from: item.id, to: id },
      });
    return { ...item, id };
  });
}

function mendNote(note: DialogueNote, repairs: Repair[]): DialogueNote {
  const position = withinReach(note.position);
  if (position.x === note.position.x && position.y === note.position.y) return note;
  repairs.push({
    code: "position-moved",
    message: `The note “${note.id}” lay out of reach and was moved closer.`,
    params: { node: note.id },
  });
  return { ...note, position: { ...note.position, ...position } };
}

function mendGroups(groups: readonly DialogueGroup[], cards: readonly string[], repairs: Repair[]) {
  const free = new Set(cards);
  return groups.flatMap((group) => {
    const kept = group.cards.filter((id) => free.delete(id));
    if (kept.length === group.cards.length && kept.length > 0) return [group];
    repairs.push({
      code: "group-mended",
      message: `The group “${group.name || group.id}” named cards that do not exist or are in another group; it was mended.`,
      params: { id: group.id, name: group.name },
    });
    return kept.length === 0 ? [] : [{ ...group, cards: kept }];
  });
}

/** Mends what stands beside the cards: notes have ids of their own and are in reach, groups hold cards that exist, once. */
export function repairBeside(
  { notes, groups }: Pick<Dialogue, "notes" | "groups">,
  cards: readonly string[],
  repairs: Repair[],
): Pick<Dialogue, "notes" | "groups"> {
  const ownNotes = mendIds(notes, cards, "note", repairs);
  const taken = [...cards, ...ownNotes.map(({ id }) => id)];
  return {
    notes: ownNotes.map((note) => mendNote(note, repairs)),
    groups: mendGroups(mendIds(groups, taken, "group", repairs), cards, repairs),
  };
}
