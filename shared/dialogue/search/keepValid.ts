import type { Dialogue } from "../dialogue.ts";
import type { Edit } from "./planReplacement.ts";
import { writeEdit } from "./writeEdit.ts";

/** Whether a card's data, or the dialogue for `undefined`, would be valid as `value`. */
export type IsValid = (node: string | undefined, value: unknown) => boolean;

/** The edits that leave every card valid; one that does not (an attribute left blank, a name too long) is dropped. */
export function keepValid<One extends Edit>(
  dialogue: Dialogue,
  edits: readonly One[],
  isValid: IsValid,
): readonly One[] {
  const data = new Map<string | undefined, unknown>(dialogue.nodes.map((node) => [node.id, node.data]));
  data.set(undefined, dialogue);
  const groups = new Map<string | undefined, One[]>();
  for (const edit of edits) groups.set(edit.node, [...(groups.get(edit.node) ?? []), edit]);
  return [...groups].flatMap(([node, group]) => {
    const changed = (some: readonly One[]) => {
      const copy: unknown = structuredClone(data.get(node));
      for (const edit of some) writeEdit(copy, edit);
      return copy;
    };
    if (isValid(node, changed(group))) return group;
    const kept: One[] = [];
    for (const edit of group) if (isValid(node, changed([...kept, edit]))) kept.push(edit);
    return kept;
  });
}
