import type { DialogueNode } from "./node.ts";
import type { Repair } from "./repair.ts";
import { uniqueIds } from "./uniqueIds.ts";
import { withinReach } from "./withinReach.ts";

function mendIds<Item extends { readonly id: string }>(
  items: Item[],
  node: string,
  reserved: readonly string[],
  repairs: Repair[],
): Item[] {
  const ids = uniqueIds(
    items.map((item) => item.id),
    reserved,
  );
  if (ids.every((id, index) => id === items[index]?.id)) return items;
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

/** Mends one card: its place on the canvas, and the ids of its answers, options, cases or arms. A whole one stays as it is. */
export function repairNode(node: DialogueNode, repairs: Repair[]): DialogueNode {
  const { x, y } = node.position;
  const within = withinReach(node.position);
  if (within.x === x && within.y === y) return repairWays(node, repairs);
  repairs.push({
    code: "position-moved",
    message: `The card “${node.id}” lay out of reach and was moved closer.`,
    params: { node: node.id },
  });
  return repairWays({ ...node, position: { ...node.position, ...within } }, repairs);
}

function repairWays(node: DialogueNode, repairs: Repair[]): DialogueNode {
  switch (node.kind) {
    case "question": {
      const answers = mendIds(node.data.answers, node.id, [], repairs);
      return answers === node.data.answers ? node : { ...node, data: { ...node.data, answers } };
    }
    case "branch": {
      const cases = mendIds(node.data.cases, node.id, ["else"], repairs);
      return cases === node.data.cases ? node : { ...node, data: { ...node.data, cases } };
    }
    case "split": {
      const arms = mendIds(node.data.arms, node.id, [], repairs);
      return arms === node.data.arms ? node : { ...node, data: { ...node.data, arms } };
    }
    case "capture": {
      if (!node.data.options) return node;
      const options = mendIds(node.data.options, node.id, [], repairs);
      return options === node.data.options ? node : { ...node, data: { ...node.data, options } };
    }
    default:
      return node;
  }
}
