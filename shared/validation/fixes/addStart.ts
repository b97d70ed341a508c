import { newNode } from "../../dialogue/newNode.ts";
import type { Fixer } from "../fix.ts";
import { freeId } from "./freeId.ts";
import { removeCard } from "./removeCard.ts";

const before = 340;

/** A dialogue without a start gets one before its first card; of several, the second goes. */
export const addStart: Fixer = (dialogue, problem) => {
  if (problem.node !== undefined) return removeCard(dialogue, problem);
  return {
    name: "addStart",
    params: {},
    mend(draft) {
      const [first] = draft.nodes;
      const { x, y } = first?.position ?? { x: before, y: 0 };
      const id = freeId(draft, "start");
      draft.nodes.unshift(newNode("start", id, { x: x - before, y }, draft.language));
      if (first)
        draft.edges.push({
          id: freeId(draft, "e1"),
          from: { node: id, port: "next" },
          to: { node: first.id },
        });
    },
  };
};
