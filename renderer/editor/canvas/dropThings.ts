import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { newIdFor } from "../actions/newIdFor.ts";
import { moveNodes } from "../document/operations/moveNodes.ts";
import { putOnEdge } from "../document/operations/putOnEdge.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { movesOf } from "./scene/movesOf.ts";
import type { Places } from "./scene/place.ts";
import type { Scene } from "./scene/scene.ts";

/** Puts things where they were dragged or moved to, and a single card that is held over a connection onto that: one step. */
export function dropThings({ document, view }: EditorSession, scene: Scene, places: Places): void {
  const { dropEdge } = view.getState();
  view.setState({ dropEdge: undefined });
  const [only] = places.size === 1 ? places.keys() : [];
  // a drag is one step at its end; arrow keys that follow each other quickly are one too
  const merge = `move ${[...places.keys()].join(" ")}`;
  document.apply(
    "moveCards",
    (draft) => {
      moveNodes(draft, movesOf(scene, document.getState().dialogue, places));
      if (only !== undefined && dropEdge !== undefined)
        putOnEdge(draft, only, dropEdge, newIdFor(draft, "e"));
    },
    { merge },
  );
  if (dropEdge === undefined) return;
  // a nudge that follows is not to join it
  document.seal();
  view.announce(currentTexts(editorTexts).connected);
}
