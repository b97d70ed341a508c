import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { cardLayout } from "../canvas/cardLayout.ts";
import { onGrid } from "../canvas/onGrid.ts";
import type { Moves } from "../document/operations/moveNodes.ts";
import { besideOthers } from "./besideOthers.ts";

/**
 * Where the cards go after a layout: on the grid, and as a whole where they were: the start keeps its place, without one
 * the top left corner does. Cards that were not laid out stay, and none is put on them.
 */
export function tidyPlaces(dialogue: Dialogue, laid: ElkNode, language: string): Moves {
  const places = new Map((laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }] as const));
  const nodes = dialogue.nodes.filter(({ id }) => places.has(id));
  const start = nodes.find(({ kind }) => kind === "start");
  const from = start ? places.get(start.id) : corner([...places.values()]);
  const to = start ? start.position : corner(nodes.map(({ position }) => position));
  if (!from || places.size === 0) return new Map();
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const there = new Map([...places].map(([id, { x, y }]) => [id, onGrid({ x: x + dx, y: y + dy })] as const));
  const others = dialogue.nodes.filter(({ id }) => !places.has(id));
  const box = (node: DialogueNode, { x, y }: Point) => {
    const { width, height } = cardLayout(node, language, dialogue.language);
    return { left: x, top: y, right: x + width, bottom: y + height };
  };
  const shift = besideOthers(
    nodes.map((node) => box(node, there.get(node.id) ?? node.position)),
    others.map((node) => box(node, node.position)),
  );
  return new Map([...there].map(([id, { x, y }]) => [id, { x: x + shift.x, y: y + shift.y }] as const));
}

type Point = { readonly x: number; readonly y: number };

function corner(points: readonly Point[]): Point {
  return points.reduce((least, { x, y }) => ({ x: Math.min(least.x, x), y: Math.min(least.y, y) }), {
    x: Number.POSITIVE_INFINITY,
    y: Number.POSITIVE_INFINITY,
  });
}
