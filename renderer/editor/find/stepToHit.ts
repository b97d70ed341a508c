import { placeOfHit } from "#shared/dialogue/search/placeOfHit.ts";
import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Goes to a hit: its card is chosen and comes into sight, in the hit's language. Before the first comes the last, and the other way round. */
export function stepToHit(
  { document, find, view }: EditorSession,
  hits: readonly Hit[],
  index: number,
): void {
  if (hits.length === 0) return;
  const { languages } = document.getState().dialogue;
  const active = ((index % hits.length) + hits.length) % hits.length;
  const hit = hits[active];
  if (!hit) return;
  const { node, field } = hit;
  find.setState({ active, at: placeOfHit(hit) });
  if (field?.language !== undefined && languages.includes(field.language))
    view.setState({ language: field.language });
  view.select(node === undefined ? [] : [node]);
}
