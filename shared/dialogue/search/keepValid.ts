import type { Dialogue } from "../dialogue.ts";
import { isValidPart } from "./isValidPart.ts";
import type { Edit } from "./planReplacement.ts";
import { writeEdit } from "./writeEdit.ts";

/** The edits that leave every card valid; one that does not (an attribute left blank, a name too long) is dropped. */
export function keepValid<One extends Edit>(dialogue: Dialogue, edits: readonly One[]): readonly One[] {
  const { name, description, targeting, tests } = dialogue;
  const nodes = new Map(dialogue.nodes.map((node) => [node.id, node] as const));
  const groups = new Map<string | undefined, One[]>();
  for (const edit of edits) {
    const group = groups.get(edit.node);
    if (group) group.push(edit);
    else groups.set(edit.node, [edit]);
  }
  return [...groups].flatMap(([id, group]) => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (id !== undefined && !node) return [];
    const data = node ? node.data : { name, description, targeting, tests };
    const all = structuredClone(data);
    for (const edit of group) writeEdit(all, edit);
    return isValidPart(node?.kind, all) ? group : keepEach(structuredClone(data), group, node?.kind);
  });
}

function keepEach<One extends Edit>(
  data: object,
  edits: readonly One[],
  kind: Parameters<typeof isValidPart>[0],
): readonly One[] {
  return edits.filter((edit) => {
    writeEdit(data, edit);
    const isValid = isValidPart(kind, data);
    if (!isValid) writeEdit(data, { ...edit, before: edit.after, after: edit.before });
    return isValid;
  });
}
