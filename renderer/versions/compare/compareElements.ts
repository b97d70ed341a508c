import type { Edge, Node } from "@xyflow/react";
import type { ChangeKind, Comparison, PartChange } from "#shared/dialogue/compare/compareDialogues.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNote } from "#shared/dialogue/note.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { type CardLayout, cardLayout } from "../../editor/canvas/cardLayout.ts";
import { emptyScene, sceneOf } from "../../editor/canvas/scene/scene.ts";
import { cardTitle } from "../../editor/cardTitle.ts";

/** A card of one of the two versions, and how it differs from the other's. */
export type ComparedCard = Node<
  { readonly layout: CardLayout; readonly title: string; readonly how: ChangeKind | undefined },
  "card"
>;

/** The frame of a group in one of the two versions. */
export type ComparedFrame = Node<{ readonly name: string; readonly how: ChangeKind | undefined }, "frame">;

/** A note of one of the two versions. */
export type ComparedNote = Node<
  { readonly note: DialogueNote; readonly how: ChangeKind | undefined },
  "note"
>;

/** What of a version stands on its canvas. */
export type ComparedNode = ComparedCard | ComparedFrame | ComparedNote;

/** A connection of one of the two versions, and how it differs from the other's. */
export type ComparedWire = Edge<{ readonly how: ChangeKind | undefined }>;

/** Cards, groups, notes and connections of one version for React Flow, each with what became of it. */
export function compareElements(
  dialogue: Dialogue,
  comparison: Comparison,
  side: "before" | "after",
): { readonly nodes: ComparedNode[]; readonly edges: ComparedWire[] } {
  const { nodes, edges, language } = dialogue;
  const cards = howById(comparison.cards);
  const wires = new Map(comparison.connections.map((change) => [change[side], change.how] as const));
  const ports = new Map(nodes.map((node) => [node.id, new Set(portsOf(node).map(({ id }) => id))] as const));
  return {
    nodes: [
      ...framesOf(dialogue, howById(comparison.groups)),
      ...notesOf(dialogue, howById(comparison.notes)),
      ...nodes.map((node): ComparedCard => {
        const layout = cardLayout(node, language, language);
        return {
          id: node.id,
          type: "card",
          position: { x: node.position.x, y: node.position.y },
          data: { layout, title: cardTitle(node, language, language), how: cards.get(node.id) },
          ...sizeOf(layout.width, layout.height),
        };
      }),
    ],
    edges: edges
      .filter(({ from, to }) => ports.get(from.node)?.has(from.port) && ports.has(to.node))
      .map((edge): ComparedWire => {
        const how = wires.get(edge);
        return {
          id: edge.id,
          source: edge.from.node,
          sourceHandle: edge.from.port,
          target: edge.to.node,
          data: { how },
          ...(how === undefined ? {} : { className: how, zIndex: 1 }),
        };
      }),
  };
}

type Hows = ReadonlyMap<string, ChangeKind>;

function howById(changes: readonly PartChange<unknown>[]): Hows {
  return new Map(changes.map(({ id, how }) => [id, how]));
}

/** The frames of all groups: a collapsed one shows its cards too, as they may differ. */
function framesOf(dialogue: Dialogue, hows: Hows): ComparedFrame[] {
  const groups = dialogue.groups.map((group) => ({ ...group, collapsed: false }));
  const { frames } = sceneOf({ ...dialogue, groups }, dialogue.language, emptyScene);
  return frames.map(({ group: { id, name }, box: { left, top, right, bottom } }) => ({
    id,
    type: "frame",
    position: { x: left, y: top },
    zIndex: -1,
    data: { name, how: hows.get(id) },
    ...sizeOf(right - left, bottom - top),
  }));
}

function notesOf({ notes }: Dialogue, hows: Hows): ComparedNote[] {
  return notes.map((note) => ({
    id: note.id,
    type: "note",
    position: { x: note.position.x, y: note.position.y },
    data: { note, how: hows.get(note.id) },
    ...sizeOf(note.size.width, note.size.height),
  }));
}

function sizeOf(width: number, height: number) {
  return { width, height, measured: { width, height } };
}
