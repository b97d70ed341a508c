import type { Dialogue } from "../dialogue/dialogue.ts";
import type { LinkedDialogue } from "../dialogue/flows/linkFlows.ts";
import { placeIn } from "../dialogue/flows/placeIn.ts";
import { prefixOf } from "../dialogue/flows/prefixOf.ts";
import type { DropOff } from "./dropOff.ts";
import type { LaidWays } from "./layWays.ts";

const keyOf = (node: string, port: string) => `${node}\0${port}`;

/**
 * Draws ways onto a canvas; what happened in a flow that is called there belongs to the card that calls it. `call`: the card whose
 * flow `canvas` is, as linked; undefined: `canvas` is the dialogue itself.
 */
export function drawWays(
  canvas: Dialogue,
  linked: LinkedDialogue,
  laid: LaidWays,
  call: string | undefined,
): DropOff {
  const cardOf = (id: string) => placeIn(linked, id, call);
  /** Whether a card stands in a flow that the canvas only calls. */
  const isWithin = (id: string) => linked.copies.get(id)?.call !== call;
  const here = laid.gone.flatMap(({ from, port, to, visits }) => {
    const card = cardOf(from);
    return card === undefined ? [] : [{ card, port, to: cardOf(to), visits, isWithin: isWithin(from) }];
  });
  const begun =
    call === undefined ? laid.begun : here.reduce((most, { visits }) => Math.max(most, visits), 0);
  const add = (counts: Map<string, number>, key: string, by: number) =>
    counts.set(key, Math.min(begun, (counts.get(key) ?? 0) + by));

  const [came, out, direct] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const { card, port, to, visits, isWithin } of here) {
    // Within a flow nobody comes to the card that calls it.
    if (isWithin && to === card) continue;
    if (to !== undefined) add(came, to, visits);
    if (isWithin) add(out, card, visits);
    else add(direct, keyOf(card, port), visits);
  }
  const edges = new Map(
    canvas.edges.map(({ id, from: { node, port } }) => [
      id,
      out.get(node) ?? direct.get(keyOf(node, port)) ?? 0,
    ]),
  );
  const stopped = new Map<string, number>();
  for (const [id, visits] of laid.stopped) {
    const card = cardOf(id);
    if (card !== undefined) add(stopped, card, visits);
  }
  const isOfCanvas = (node: string) =>
    call === undefined || node.startsWith(prefixOf(call)) || cardOf(node) !== undefined;
  return { begun, edges, came, stopped, lost: laid.lost.filter(isOfCanvas).length };
}
