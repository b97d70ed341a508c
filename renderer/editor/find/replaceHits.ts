import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import { writeEdits } from "#shared/dialogue/search/writeEdits.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { planInWorker } from "./planInWorker.ts";

/** What a replacement did: strings changed, and those left alone because a token or the card would have broken. */
export type Replaced = { readonly changed: number; readonly left: number };

/** Replaces what was found, in one step. */
export async function replaceHits(
  { document }: EditorSession,
  hits: readonly Hit[],
  replacement: string,
): Promise<Replaced> {
  const { dialogue } = document.getState();
  const concerned = new Set(hits.map(({ node }) => node));
  const nodes = dialogue.nodes.filter(({ id }) => concerned.has(id));
  const { edits, left } = await planInWorker({
    kind: "replace",
    dialogue: { ...dialogue, nodes, edges: [] },
    hits,
    replacement,
  });
  document.seal();
  document.apply("replaceText", (draft) => writeEdits(draft, edits));
  document.seal();
  return { changed: edits.length, left };
}
