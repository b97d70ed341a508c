import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import { writeEdits } from "#shared/dialogue/search/writeEdits.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** What a replacement did: strings changed, and those left alone because a token or the card would have broken. */
export type Replaced = { readonly changed: number; readonly left: number };

/** Replaces what was found, in one step. */
export async function replaceHits(
  { document }: EditorSession,
  hits: readonly Hit[],
  replacement: string,
): Promise<Replaced> {
  const { planValid } = await import("#shared/dialogue/search/planValid.ts");
  const { edits, left } = planValid(document.getState().dialogue, hits, replacement);
  document.seal();
  document.apply("replaceText", (draft) => writeEdits(draft, edits));
  document.seal();
  return { changed: edits.length, left: left.size };
}
