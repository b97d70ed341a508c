import type { DialogueGroup } from "#shared/dialogue/group.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** The groups that are chosen, themselves or by one of their cards. */
export function groupsAtHand({ document, view }: EditorSession): readonly DialogueGroup[] {
  const { nodes } = view.getState();
  if (nodes.size === 0) return [];
  return document
    .getState()
    .dialogue.groups.filter(({ id, cards }) => nodes.has(id) || cards.some((card) => nodes.has(card)));
}
