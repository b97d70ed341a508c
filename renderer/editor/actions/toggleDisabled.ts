import { isDisabled } from "#shared/dialogue/isDisabled.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { expandGroups } from "../document/operations/expandGroups.ts";
import { setDisabled } from "../document/operations/setDisabled.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** The chosen cards that can be disabled: all but a start. */
function chosenCards({ document, view }: EditorSession) {
  const { dialogue } = document.getState();
  const ids = expandGroups(dialogue, view.getState().nodes);
  return dialogue.nodes.filter(({ id, kind }) => ids.has(id) && kind !== "start");
}

/** What `toggleDisabled` would do now: null where no card is chosen that it applies to. */
export function disablingOf(session: EditorSession): "disable" | "enable" | null {
  const cards = chosenCards(session);
  if (cards.length === 0) return null;
  return cards.every(isDisabled) ? "enable" : "disable";
}

/** Disables the chosen cards; if all of them are, enables them again. */
export function toggleDisabled(session: EditorSession): void {
  const { document, view } = session;
  const how = disablingOf(session);
  if (how === null) return;
  const ids = new Set(chosenCards(session).map(({ id }) => id));
  document.apply(how === "disable" ? "disableCards" : "enableCards", (draft) =>
    setDisabled(draft, ids, how === "disable"),
  );
  const t = currentTexts(canvasTexts);
  view.announce(how === "disable" ? t.cardsDisabled(ids.size) : t.cardsEnabled(ids.size));
}
