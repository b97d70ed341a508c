import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Goes to a hit: its card is chosen and comes into sight. Before the first comes the last, and the other way round. */
export function stepToHit({ find, view }: EditorSession, hits: readonly Hit[], index: number): void {
  if (hits.length === 0) return;
  const active = ((index % hits.length) + hits.length) % hits.length;
  const node = hits[active]?.node;
  find.setState({ active });
  view.select(node === undefined ? [] : [node]);
}
