import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { tidyTexts } from "../../i18n/areas/tidyTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { expandGroups } from "../document/operations/expandGroups.ts";
import { moveNodes } from "../document/operations/moveNodes.ts";
import { afterPaint } from "../session/afterPaint.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { animateMoves } from "./animateMoves.ts";
import { stillInPlace } from "./stillInPlace.ts";
import { tidyGraph } from "./tidyGraph.ts";
import { tidyPlaces } from "./tidyPlaces.ts";

/**
 * Lays out the chosen cards, or all while fewer than two are chosen: one step, said when it is done. What was moved or
 * deleted while the layout was reckoned is left alone.
 */
export async function tidyCards({ document, view }: EditorSession): Promise<void> {
  const { dialogue } = document.getState();
  const { nodes: chosen, language } = view.getState();
  const cards = expandGroups(dialogue, chosen);
  const ids = cards.size > 1 ? cards : new Set(dialogue.nodes.map(({ id }) => id));
  try {
    const { layoutInWorker } = await import("./layoutInWorker.ts");
    await afterPaint();
    const laid = await layoutInWorker(tidyGraph(dialogue, ids, language));
    const reckon = (now: Dialogue) => ({
      now,
      places: tidyPlaces(now, stillInPlace(laid, dialogue, now), language),
    });
    let { now, places } = reckon(document.getState().dialogue);
    // reckoned and put in place in two tasks, so that neither keeps the window waiting; anew if there was an edit between
    await afterPaint();
    if (document.getState().dialogue !== now) ({ now, places } = reckon(document.getState().dialogue));
    if (!places) {
      const { failed, noRoom } = currentTexts(tidyTexts);
      showToast({ text: failed, detail: noRoom });
      return;
    }
    animateMoves();
    document.apply("tidyCards", (draft) => moveNodes(draft, places));
    const t = currentTexts(tidyTexts);
    const left = now.nodes.filter(({ id }) => ids.has(id) && !places.has(id)).length;
    if (left > 0) showToast({ text: t.leftAlone(left) });
    else view.announce(document.getState().dialogue === now ? t.alreadyTidy : t.tidied(places.size));
  } catch (error) {
    showToast({
      text: currentTexts(tidyTexts).failed,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
