import type { Dialogue } from "../../dialogue/dialogue.ts";
import type { Fixer } from "../fix.ts";

/** A goal of a name that is taken gets a number behind it: “Demo 2”. */
export const renameGoal: Fixer = (dialogue, { node }) => {
  const goal = dialogue.nodes.find(({ id }) => id === node);
  if (goal?.kind !== "goal") return undefined;
  return {
    name: "renameGoal",
    params: { name: freeName(dialogue, goal.data.name) },
    mend(draft) {
      const there = draft.nodes.find(({ id }) => id === node);
      if (there?.kind === "goal") there.data.name = freeName(draft, there.data.name);
    },
  };
};

function freeName({ nodes }: Dialogue, name: string): string {
  const taken = new Set(
    nodes.flatMap((node) => (node.kind === "goal" ? [node.data.name.trim().toLowerCase()] : [])),
  );
  const base = name.trim().slice(0, 190);
  for (let number = 2; ; number += 1)
    if (!taken.has(`${base} ${number}`.toLowerCase())) return `${base} ${number}`;
}
