import { type NodeHandle, Position } from "@xyflow/react";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { cardTitle } from "../cardTitle.ts";
import type { CardLayout } from "./cardLayout.ts";
import { cardLayout, headHeight } from "./cardLayout.ts";
import type { CardNode } from "./flowTypes.ts";
import type { Places } from "./scene/place.ts";
import type { SceneWindow } from "./scene/windowOf.ts";

/** What the canvas shows beside the document: which cards are chosen, and where those being dragged are right now. */
export type CanvasView = {
  readonly selected: ReadonlySet<string>;
  readonly dragged: Places;
  readonly language: string;
  /** What is drawn; null: all. */
  readonly window: SceneWindow | null;
  /** Cards that stand in a collapsed group. */
  readonly collapsed: ReadonlyMap<string, string>;
};

/**
 * The cards for React Flow. One that looks as it did in `before` is the same object, so that only what changed is drawn.
 * Sizes and places of handles are given, so that nothing must be drawn to be measured.
 */
export function cardNodes(
  dialogue: Pick<Dialogue, "nodes" | "language">,
  view: CanvasView,
  before: ReadonlyMap<string, CardNode>,
): ReadonlyMap<string, CardNode> {
  const nodes = new Map<string, CardNode>();
  for (const node of dialogue.nodes) {
    if (view.collapsed.has(node.id)) continue;
    const old = before.get(node.id);
    // one that is dragged stays where the pointer is, also when the canvas moves away under it
    const isHeld = old?.hidden === false && view.dragged.has(node.id);
    const hidden = !(view.window === null || view.window.nodes.has(node.id) || isHeld);
    if (hidden && !view.window?.ends.has(node.id)) continue;
    const layout = cardLayout(node, view.language, dialogue.language);
    const position = view.dragged.get(node.id) ?? node.position;
    const selected = view.selected.has(node.id);
    const same =
      old &&
      old.hidden === hidden &&
      old.data.layout === layout &&
      old.selected === selected &&
      old.position.x === position.x &&
      old.position.y === position.y;
    nodes.set(
      node.id,
      same
        ? old
        : {
            ...cardNode(node.id, layout, old),
            position: { x: position.x, y: position.y },
            ariaLabel: cardTitle(node, view.language, dialogue.language),
            selected,
            hidden,
          },
    );
  }
  return nodes;
}

function cardNode(id: string, layout: CardLayout, old: CardNode | undefined) {
  const { width, height } = layout;
  const unchanged = old?.data.layout === layout;
  return {
    id,
    type: "card" as const,
    data: unchanged ? old.data : { layout },
    width,
    height,
    measured: { width, height },
    handles: unchanged && old.handles ? old.handles : handlesOf(layout),
  };
}

const size = 12;

function handlesOf(layout: CardLayout): NodeHandle[] {
  const source = (id: string, y: number): NodeHandle => ({
    id,
    type: "source",
    position: Position.Right,
    x: layout.width - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
  });
  const handles: NodeHandle[] = [];
  if (layout.kind !== "start")
    handles.push({
      id: null,
      type: "target",
      position: Position.Left,
      x: -size / 2,
      y: headHeight / 2 - size / 2,
      width: size,
      height: size,
    });
  if (layout.headPort !== undefined) handles.push(source(layout.headPort, headHeight / 2));
  for (const row of layout.rows) if (row.port !== undefined) handles.push(source(row.port, row.y));
  return handles;
}
