import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { gatherCards } from "../document/operations/gatherCards.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { newIdFor } from "./newIdFor.ts";

/** The chosen cards that would be gathered, and the group that they would join, if just one is chosen with them. */
export function gatheringOf({ document, view }: EditorSession) {
  const { nodes } = view.getState();
  const { dialogue } = document.getState();
  const groups = dialogue.groups.filter(({ id }) => nodes.has(id));
  const members = new Set(groups.flatMap(({ cards }) => cards));
  const cards = dialogue.nodes.filter(({ id }) => nodes.has(id) && !members.has(id)).map(({ id }) => id);
  return { cards, joined: groups.length === 1 ? groups[0] : undefined };
}

/** Gathers the chosen cards in a group, which is chosen then; with a chosen group they join it. */
export function groupSelection(session: EditorSession): void {
  const { document, view } = session;
  const { cards, joined } = gatheringOf(session);
  if (cards.length === 0) return;
  const t = currentTexts(canvasTexts);
  const { dialogue } = document.getState();
  const group = joined ?? {
    id: newIdFor(dialogue, "g"),
    name: t.groupNumber(dialogue.groups.length + 1),
  };
  document.apply("groupCards", (draft) => gatherCards(draft, new Set(cards), group));
  view.select([group.id]);
  view.announce(t.grouped(cards.length, group.name || t.group));
}
