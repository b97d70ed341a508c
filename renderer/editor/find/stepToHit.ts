import { placeOfHit } from "#shared/dialogue/search/placeOfHit.ts";
import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { openTest } from "../testing/openTest.ts";

/** Goes to a hit: its card is chosen and comes into sight, in the hit's language; of a test, the test opens. Before the first comes the last, and the other way round. */
export function stepToHit(session: EditorSession, hits: readonly Hit[], index: number): void {
  if (hits.length === 0) return;
  const { document, find, view } = session;
  const { languages } = document.getState().dialogue;
  const active = ((index % hits.length) + hits.length) % hits.length;
  const hit = hits[active];
  if (!hit) return;
  const { node, field, test } = hit;
  find.setState({ active, at: placeOfHit(hit) });
  if (field?.language !== undefined && languages.includes(field.language))
    view.setState({ language: field.language });
  if (test) openTest(session, test.index);
  else view.select(node === undefined ? [] : [node]);
}
