import type { Dialogue } from "../dialogue.ts";
import { newDialogue } from "../newDialogue.ts";
import { newNode } from "../newNode.ts";

/** A blank flow: a start that leads to a message and on to an end, where it returns to its caller. */
export function newFlow(options: Parameters<typeof newDialogue>[0]): Dialogue {
  const blank = newDialogue(options);
  return {
    ...blank,
    type: "flow",
    nodes: [...blank.nodes, newNode("end", "n3", { x: 680, y: 0 }, options.language)],
    edges: [...blank.edges, { id: "e2", from: { node: "n2", port: "next" }, to: { node: "n3" } }],
    targeting: { ...blank.targeting, pages: { include: [], exclude: [] } },
  };
}
