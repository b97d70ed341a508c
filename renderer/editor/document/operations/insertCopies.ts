import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Edge } from "#shared/dialogue/edge.ts";
import type { DialogueGroup } from "#shared/dialogue/group.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { DialogueNote } from "#shared/dialogue/note.ts";

/** Cards, the edges and groups among them, and notes, as they are copied and pasted. */
export type Clip = {
  readonly nodes: readonly DialogueNode[];
  readonly edges: readonly Edge[];
  readonly notes: readonly DialogueNote[];
  readonly groups: readonly DialogueGroup[];
};

type Offset = { readonly x: number; readonly y: number };

/**
 * Adds copies of cards and notes, moved by `offset`, connected and grouped among themselves as their originals are.
 * `idFor` gives a new id. A start is not copied. Answers the ids of the copies.
 */
export function insertCopies(
  draft: Draft<Dialogue>,
  clip: Clip,
  offset: Offset,
  idFor: (sort: "n" | "e" | "t" | "g") => string,
): readonly string[] {
  const ids = new Map<string, string>();
  for (const node of clip.nodes) {
    if (node.kind === "start") continue;
    const copy = { ...structuredClone(node), id: idFor("n"), position: moved(node.position, offset) };
    ids.set(node.id, copy.id);
    draft.nodes.push(copy);
  }
  for (const edge of clip.edges) {
    const [from, to] = [ids.get(edge.from.node), ids.get(edge.to.node)];
    if (from === undefined || to === undefined) continue;
    draft.edges.push({
      ...structuredClone(edge),
      id: idFor("e"),
      from: { ...edge.from, node: from },
      to: { ...edge.to, node: to },
    });
  }
  for (const group of clip.groups) {
    const cards = group.cards.flatMap((card) => ids.get(card) ?? []);
    if (cards.length > 0) draft.groups.push({ ...structuredClone(group), id: idFor("g"), cards });
  }
  const notes = clip.notes.map((note) => ({
    ...structuredClone(note),
    id: idFor("t"),
    position: moved(note.position, offset),
  }));
  for (const note of notes) draft.notes.push(note);
  return [...ids.values(), ...notes.map(({ id }) => id)];
}

function moved<Position extends Offset>(position: Position, { x, y }: Offset): Position {
  return { ...position, x: position.x + x, y: position.y + y };
}
