import { keyboardTexts } from "../../../i18n/areas/keyboardTexts.ts";
import { currentTexts } from "../../../i18n/currentTexts.ts";
import { moveNodes } from "../../document/operations/moveNodes.ts";
import type { EditorSession } from "../../session/editorSession.ts";
import { grid } from "../grid.ts";
import { dragPlaces } from "../scene/dragPlaces.ts";
import { movesOf } from "../scene/movesOf.ts";
import type { Scene } from "../scene/scene.ts";
import type { Direction } from "./direction.ts";

const steps = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

/**
 * Moves a card, group or note, and what else is chosen, by one step of the grid, or by five. Moves that follow each other
 * quickly are one step of undo.
 */
export function moveByKey(
  session: EditorSession,
  scene: Scene,
  id: string,
  direction: Direction,
  far: boolean,
) {
  const { document, view } = session;
  const [dx, dy] = steps[direction];
  const by = far ? 5 * grid : grid;
  const places = dragPlaces(scene, [id, ...view.getState().nodes], { x: dx * by, y: dy * by });
  document.apply(
    "moveCards",
    (draft) => moveNodes(draft, movesOf(scene, document.getState().dialogue, places)),
    { merge: `move ${[...places.keys()].join(" ")}` },
  );
  view.announce(currentTexts(keyboardTexts).moved[direction]);
}
