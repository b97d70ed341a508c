import { newNode } from "../../dialogue/newNode.ts";
import type { Fixer } from "../fix.ts";

/** A question without answers gets the two that a new one begins with. */
export const addAnswers: Fixer = (dialogue, { node }) =>
  dialogue.nodes.find(({ id }) => id === node)?.kind !== "question"
    ? undefined
    : {
        name: "addAnswers",
        params: {},
        mend(draft) {
          const there = draft.nodes.find(({ id }) => id === node);
          if (there?.kind !== "question" || there.data.answers.length > 0) return;
          there.data.answers = newNode("question", "", { x: 0, y: 0 }, draft.language).data.answers;
        },
      };
