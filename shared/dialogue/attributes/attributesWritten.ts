import type { Dialogue } from "../dialogue.ts";
import { isDisabled } from "../isDisabled.ts";

/** The names of the attributes that the cards of a document store something in, but those that are disabled. Flows that it calls count on their own. */
export function attributesWritten({ nodes }: Pick<Dialogue, "nodes">): ReadonlySet<string> {
  const names = nodes.flatMap((node) => {
    if (isDisabled(node)) return [];
    const { kind, data } = node;
    if (kind === "set") return data.assignments.map(({ attribute }) => attribute);
    const asks = kind === "question" || kind === "capture" || kind === "meeting";
    return asks && data.attribute ? [data.attribute] : [];
  });
  return new Set(names);
}
