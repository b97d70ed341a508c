import type { NodeChange } from "@xyflow/react";
import { useCallback } from "react";
import { changeNote } from "../document/operations/changeNote.ts";
import { useSession } from "../session/useSession.ts";
import { dropThings } from "./dropThings.ts";
import type { CanvasNode } from "./flowTypes.ts";
import type { Places } from "./scene/place.ts";
import type { Scene } from "./scene/scene.ts";
import { selectionAfter } from "./selectionAfter.ts";
import type { Dragging } from "./useDragging.ts";

/** Takes React Flow's changes of what is on the canvas into the document and the view: places, sizes, the selection. */
export function useNodeChanges(scene: Scene, { drag, letGo, resize }: Dragging) {
  const session = useSession();
  return useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      const { document, view } = session;
      const moved = changes.flatMap((change) =>
        change.type === "position" && change.position ? [[change, change.position] as const] : [],
      );
      if (moved.length > 0) {
        const known = withMembers(scene, new Map(moved.map(([{ id }, at]) => [id, at] as const)));
        const places = withChosen(scene, known, view.getState().nodes);
        if (moved.some(([{ dragging }]) => dragging)) drag(scene, places);
        else if (!letGo(scene)) dropThings(session, scene, places);
      }
      for (const change of changes) {
        if (change.type !== "dimensions" || change.resizing === undefined) continue;
        const { id, dimensions: size } = change;
        const note = scene.notes.find((one) => one.id === id);
        if (!note || !size) continue;
        if (change.resizing) resize(new Map([[id, { ...note.position, ...size }]]));
        else {
          resize(nowhere);
          document.apply("editNote", (draft) => changeNote(draft, id, { size }));
          document.seal();
        }
      }
      const { nodes: before, edges: kept } = view.getState();
      const after = selectionAfter(before, changes);
      // what stands in a collapsed group is no element that React Flow could let go of
      if (after !== before)
        view.point(
          [...after].filter((id) => !scene.hidden.has(id)),
          kept,
        );
    },
    [session, scene, drag, letGo, resize],
  );
}

const nowhere: Places = new Map();

/** With the chosen cards outside the window, where React Flow does not know of them, when a chosen card is moved. */
function withChosen(scene: Scene, places: Places, chosen: ReadonlySet<string>): Places {
  const [id, to] = [...places].find(([moved]) => chosen.has(moved) && scene.cards.has(moved)) ?? [];
  const from = scene.cards.get(id ?? "");
  if (!from || !to) return places;
  const all = new Map(places);
  for (const other of chosen) {
    const card = all.has(other) ? undefined : scene.cards.get(other);
    if (card) all.set(other, { x: card.x + to.x - from.x, y: card.y + to.y - from.y });
  }
  return all;
}

/** With the cards of each frame that is moved. */
function withMembers(scene: Scene, places: Places): Places {
  const all = new Map(places);
  for (const { group, box } of scene.frames) {
    const to = places.get(group.id);
    if (!to) continue;
    all.delete(group.id);
    for (const id of group.cards) {
      const card = scene.cards.get(id);
      if (card) all.set(id, { x: card.x + to.x - box.left, y: card.y + to.y - box.top });
    }
  }
  return all;
}
