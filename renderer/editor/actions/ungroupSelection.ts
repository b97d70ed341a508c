import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { ungroup } from "../document/operations/ungroup.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { groupsAtHand } from "./groupsAtHand.ts";

/** Dissolves the groups that are chosen, themselves or by one of their cards; their cards stay and are chosen then. */
export function ungroupSelection(session: EditorSession): void {
  const { document, view } = session;
  const groups = groupsAtHand(session);
  document.apply("ungroup", (draft) => ungroup(draft, new Set(groups.map(({ id }) => id))));
  view.select(groups.flatMap(({ cards }) => cards));
  view.announce(currentTexts(canvasTexts).ungrouped);
}
