import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Outline } from "#shared/ipc/contract.ts";

/** The shape of a dialogue's graph, without what its cards say. */
export function outlineOf({ nodes, edges }: Pick<Dialogue, "nodes" | "edges">): Outline {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    cards: nodes.map(({ kind, position: { x, y } }) => ({ kind, x, y })),
    lines: edges.flatMap(({ from, to }) => {
      const [start, end] = [places.get(from.node), places.get(to.node)];
      return start === undefined || end === undefined ? [] : [[start, end] as [number, number]];
    }),
  };
}
