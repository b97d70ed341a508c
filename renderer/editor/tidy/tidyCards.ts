import { tidyTexts } from "../../i18n/areas/tidyTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { expandGroups } from "../document/operations/expandGroups.ts";
import { moveNodes } from "../document/operations/moveNodes.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { animateMoves } from "./animateMoves.ts";
import { tidyGraph } from "./tidyGraph.ts";
import { tidyPlaces } from "./tidyPlaces.ts";

/** Lays out the chosen cards, or all while fewer than two are chosen: one step, said when it is done. */
export async function tidyCards({ document, view }: EditorSession): Promise<void> {
  const { dialogue } = document.getState();
  const { nodes: chosen, language } = view.getState();
  const cards = expandGroups(dialogue, chosen);
  const ids = cards.size > 1 ? cards : new Set(dialogue.nodes.map(({ id }) => id));
  try {
    const { layoutInWorker } = await import("./layoutInWorker.ts");
    const places = tidyPlaces(dialogue, await layoutInWorker(tidyGraph(dialogue, ids, language)), language);
    animateMoves();
    document.apply("tidyCards", (draft) => moveNodes(draft, places));
    const isSame = document.getState().dialogue === dialogue;
    view.announce(isSame ? currentTexts(tidyTexts).alreadyTidy : currentTexts(tidyTexts).tidied(places.size));
  } catch (error) {
    showToast({
      text: currentTexts(tidyTexts).failed,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
