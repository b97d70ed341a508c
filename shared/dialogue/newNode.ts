import { nodeDefaults } from "../nodes/nodeDefaults.ts";
import type { NodeKind } from "../nodes/nodeKinds.ts";
import type { DialogueNode, NodeOf } from "./node.ts";
import { starterTexts } from "./starterTexts.ts";

/** A new card. `language`: the dialogue's own; a question begins with two answers, `a1` and `a2`, in it. */
export function newNode<Kind extends NodeKind>(
  kind: Kind,
  id: string,
  position: { readonly x: number; readonly y: number },
  language: string,
): NodeOf<Kind> {
  const words = starterTexts(language);
  const data =
    kind === "question"
      ? {
          ...nodeDefaults.question,
          answers: [
            { id: "a1", label: { [language]: words.yes } },
            { id: "a2", label: { [language]: words.no } },
          ],
        }
      : structuredCopy(nodeDefaults[kind]);
  // kind and data belong together by construction, which the union of nodes cannot express
  return { id, kind, position: { ...position }, data } as DialogueNode as NodeOf<Kind>;
}

function structuredCopy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
