import type { Dialogue } from "../../dialogue/dialogue.ts";
import { newNode } from "../../dialogue/newNode.ts";
import type { Fixer } from "../fix.ts";
import { freeId } from "./freeId.ts";

const column = 340;
const row = 160;

/** A way out that leads nowhere leads to an end card that says nothing: the one there is, or a new one. */
export const endHere: Fixer = (_dialogue, { node, params = {} }) => {
  const { portId, kind } = params;
  if (node === undefined || portId === undefined || kind === "start") return undefined;
  return {
    name: "endHere",
    params: {},
    mend(draft) {
      const to = silentEnd(draft) ?? addEnd(draft, node);
      draft.edges.push({ id: freeId(draft, "e1"), from: { node, port: portId }, to: { node: to } });
    },
  };
};

function silentEnd({ nodes }: Dialogue): string | undefined {
  return nodes.find(
    (node) =>
      node.kind === "end" &&
      !node.data.restart &&
      Object.values(node.data.text).every((text) => text.trim() === ""),
  )?.id;
}

function addEnd(draft: Dialogue, after: string): string {
  const from = draft.nodes.find(({ id }) => id === after)?.position ?? { x: 0, y: 0 };
  const place = { x: from.x + column, y: from.y };
  while (draft.nodes.some(({ position }) => near(position, place))) place.y += row;
  const id = freeId(draft, "end");
  draft.nodes.push(newNode("end", id, place, draft.language));
  return id;
}

function near(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.abs(one.x - other.x) < column - 40 && Math.abs(one.y - other.y) < row;
}
