import type { EditorSession } from "../session/editorSession.ts";
import { keepValid } from "./keepValid.ts";
import { planReplacement } from "./planReplacement.ts";
import type { Hit } from "./searchDialogue.ts";
import { writeEdit } from "./writeEdit.ts";

/** What a replacement did: strings changed, and those left alone because the card would not have been valid. */
export type Replaced = { readonly changed: number; readonly left: number };

/** Replaces what was found, in one step. */
export async function replaceHits(
  { document }: EditorSession,
  hits: readonly Hit[],
  replacement: string,
): Promise<Replaced> {
  const edits = planReplacement(hits, replacement);
  const { isValidPart } = await import("./isValidPart.ts");
  const { dialogue } = document.getState();
  const valid = keepValid(dialogue, edits, (node, value) => isValidPart(dialogue, node, value));
  document.seal();
  document.apply("replaceText", (draft) => {
    const nodes = new Map(draft.nodes.map((node) => [node.id, node] as const));
    for (const edit of valid) writeEdit(edit.node === undefined ? draft : nodes.get(edit.node)?.data, edit);
  });
  document.seal();
  return { changed: valid.length, left: edits.length - valid.length };
}
