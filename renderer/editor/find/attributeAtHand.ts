import { fieldsOf } from "#shared/dialogue/search/fieldsOf.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** The first attribute that the chosen card stores or tests; "" if there is none. */
export function attributeAtHand({ document, view }: EditorSession): string {
  const chosen = view.getState().nodes;
  const card = document.getState().dialogue.nodes.find(({ id }) => chosen.has(id));
  return (card && fieldsOf(card.data).find(({ sort }) => sort === "attribute")?.string) ?? "";
}
