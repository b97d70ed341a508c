import { type NodeHandle, Position } from "@xyflow/react";
import { headHeight } from "./cardLayout.ts";
import type { GroupNode, NoteNode } from "./flowTypes.ts";
import { groupTitle } from "./groupTitle.ts";
import { noteTitle } from "./noteTitle.ts";
import { boxOfNote } from "./scene/boxOfNote.ts";
import { groupPort, type Scene } from "./scene/scene.ts";
import type { SceneWindow } from "./scene/windowOf.ts";

type Beside = GroupNode | NoteNode;

/** Frames lie below everything else, also when they are chosen, which lifts a node by 1000; notes below cards. */
const depth = { frame: -3000, note: -1, box: 0 } as const;

const size = 12;
const handle = { y: headHeight / 2 - size / 2, width: size, height: size };

/** What the canvas shows beside cards: groups and notes. What looks as it did in `before` is the same object. */
export function besideNodes(
  { boxes, frames, notes }: Pick<Scene, "boxes" | "frames" | "notes">,
  selected: ReadonlySet<string>,
  window: SceneWindow | null,
  before: ReadonlyMap<string, Beside>,
): ReadonlyMap<string, Beside> {
  const nodes = new Map<string, Beside>();
  const add = (node: Beside) => nodes.set(node.id, sameAs(before.get(node.id), node));
  for (const { group, box } of frames)
    add({
      id: group.id,
      type: "frame",
      position: { x: box.left, y: box.top },
      data: { group },
      ariaLabel: groupTitle(group),
      selected: selected.has(group.id),
      zIndex: depth.frame,
      // cards and the open canvas inside a frame are reached through it; only its name can be grasped
      style: { pointerEvents: "none" },
      ...sizeOf(box.right - box.left, box.bottom - box.top),
      handles: [],
    });
  for (const { id, group, x, y, layout } of boxes)
    if (group && (window === null || window.nodes.has(id) || window.ends.has(id)))
      add({
        id,
        type: "box",
        position: { x, y },
        data: { group },
        ariaLabel: groupTitle(group),
        selected: selected.has(id) || group.cards.some((card) => selected.has(card)),
        zIndex: depth.box,
        hidden: window !== null && !window.nodes.has(id),
        ...sizeOf(layout.width, layout.height),
        handles: boxHandles(layout.width),
      });
  for (const note of notes) {
    const box = boxOfNote(note);
    add({
      id: note.id,
      type: "note",
      position: { x: box.left, y: box.top },
      data: { note },
      ariaLabel: noteTitle(note),
      selected: selected.has(note.id),
      zIndex: depth.note,
      ...sizeOf(box.right - box.left, box.bottom - box.top),
      handles: [],
    });
  }
  return nodes;
}

function sizeOf(width: number, height: number) {
  return { width, height, measured: { width, height } };
}

function boxHandles(width: number): NodeHandle[] {
  return [
    { id: null, type: "target", position: Position.Left, x: -size / 2, ...handle },
    { id: groupPort, type: "source", position: Position.Right, x: width - size / 2, ...handle },
  ];
}

function sameAs(old: Beside | undefined, node: Beside): Beside {
  const same =
    old?.type === node.type &&
    Object.values(old.data)[0] === Object.values(node.data)[0] &&
    old.hidden === node.hidden &&
    old.selected === node.selected &&
    old.ariaLabel === node.ariaLabel &&
    old.width === node.width &&
    old.height === node.height &&
    old.position.x === node.position.x &&
    old.position.y === node.position.y;
  return same ? old : node;
}
