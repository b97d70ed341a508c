import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { farthest } from "#shared/dialogue/farthest.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { cardLayout } from "../canvas/cardLayout.ts";
import { onGrid } from "../canvas/onGrid.ts";
import { placeOf } from "../canvas/scene/placeOf.ts";
import { emptyScene, sceneOf } from "../canvas/scene/scene.ts";
import type { Moves } from "../document/operations/moveNodes.ts";
import { besideOthers } from "./besideOthers.ts";

/**
 * Where the cards go after a layout: on the grid, and as a whole where they were: the start keeps its place, without one
 * the top left corner does, as far as a canvas reaches. Cards that were not laid out stay, and none is put on them. Undefined
 * if there is no room for them.
 */
export function tidyPlaces(dialogue: Dialogue, laid: ElkNode, language: string): Moves | undefined {
  const places = new Map((laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }] as const));
  unfoldGroups(places, dialogue, language);
  const nodes = dialogue.nodes.filter(({ id }) => places.has(id));
  const start = nodes.find(({ kind }) => kind === "start");
  const from = start ? places.get(start.id) : corner([...places.values()]);
  const to = start ? start.position : corner(nodes.map(({ position }) => position));
  if (!from || places.size === 0) return new Map();
  const dx = moveWithin(
    [...places.values()].map(({ x }) => x),
    to.x - from.x,
  );
  const dy = moveWithin(
    [...places.values()].map(({ y }) => y),
    to.y - from.y,
  );
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
  if (!shift) return undefined;
  return new Map([...there].map(([id, { x, y }]) => [id, { x: x + shift.x, y: y + shift.y }] as const));
}

/** Puts in place of a group that was laid out as one its cards, as they stand to each other. */
function unfoldGroups(places: Map<string, Point>, dialogue: Dialogue, language: string): void {
  if (!dialogue.groups.some(({ id }) => places.has(id))) return;
  const scene = sceneOf(dialogue, language, emptyScene);
  const positions = new Map(dialogue.nodes.map(({ id, position }) => [id, position] as const));
  for (const { id, cards } of dialogue.groups) {
    const [to, from] = [places.get(id), placeOf(scene, id)];
    if (!to || !from || !places.delete(id)) continue;
    for (const card of cards) {
      const { x, y } = positions.get(card) ?? { x: from.left, y: from.top };
      places.set(card, { x: x + to.x - from.left, y: y + to.y - from.top });
    }
  }
}

/** The move nearest to the wanted one after which all of the places are in a canvas's reach, if there is one. */
function moveWithin(places: readonly number[], wanted: number): number {
  const least = -farthest - places.reduce((a, b) => Math.min(a, b));
  const most = farthest - places.reduce((a, b) => Math.max(a, b));
  return Math.max(least, Math.min(most, wanted));
}

type Point = { readonly x: number; readonly y: number };

function corner(points: readonly Point[]): Point {
  return points.reduce((least, { x, y }) => ({ x: Math.min(least.x, x), y: Math.min(least.y, y) }), {
    x: Number.POSITIVE_INFINITY,
    y: Number.POSITIVE_INFINITY,
  });
}
