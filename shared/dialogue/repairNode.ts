import type { DialogueNode } from "./node.ts";
import type { Repair } from "./repair.ts";
import { uniqueIds } from "./uniqueIds.ts";
import { withinReach } from "./withinReach.ts";

function mendIds<Item extends { readonly id: string }>(
  items: readonly Item[],
  node: string,
  reserved: readonly string[],
  repairs: Repair[],
): Item[] {
  const ids = uniqueIds(
    items.map((item) => item.id),
    reserved,
  );
  return items.map((item, index) => {
    const id = ids[index] ?? item.id;
    if (id !== item.id)
      repairs.push({
        code: "id-changed",
        message: `Two ways out of the card “${node}” had the id “${item.id}”; the second one is now “${id}”.`,
        params: { what: "option", node, from: item.id, to: id },
      });
    return { ...item, id };
  });
}

/** Mends one card: its place on the canvas, and the ids of its answers, options, cases or arms. */
export function repairNode(node: DialogueNode, repairs: Repair[]): DialogueNode {
  const { x, y } = node.position;
  const position = { ...node.position, ...withinReach(node.position) };
  if (position.x !== x || position.y !== y)
    repairs.push({
      code: "position-moved",
      message: `The card “${node.id}” lay out of reach and was moved closer.`,
      params: { node: node.id },
    });
  switch (node.kind) {
    case "question":
      return {
        ...node,
        position,
        data: { ...node.data, answers: mendIds(node.data.answers, node.id, [], repairs) },
      };
    case "branch":
      return {
        ...node,
        position,
        data: { ...node.data, cases: mendIds(node.data.cases, node.id, ["else"], repairs) },
      };
    case "split":
      return {
        ...node,
        position,
        data: { ...node.data, arms: mendIds(node.data.arms, node.id, [], repairs) },
      };
    case "capture": {
      const { options } = node.data;
      if (!options) return { ...node, position };
      return { ...node, position, data: { ...node.data, options: mendIds(options, node.id, [], repairs) } };
    }
    default:
      return { ...node, position };
  }
}
