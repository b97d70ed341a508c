import type { Dialogue } from "../dialogue.ts";
import type { Edit } from "./planReplacement.ts";
import { writeEdit } from "./writeEdit.ts";

/** Writes all edits of a replacement into a dialogue. */
export function writeEdits(draft: Dialogue, edits: readonly Edit[]): void {
  const nodes = new Map(draft.nodes.map((node) => [node.id, node] as const));
  for (const edit of edits) writeEdit(edit.node === undefined ? draft : nodes.get(edit.node)?.data, edit);
}
