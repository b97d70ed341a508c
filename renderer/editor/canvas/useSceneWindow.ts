import { useStore } from "@xyflow/react";
import { useMemo } from "react";
import { useView } from "../session/useView.ts";
import { farZoom } from "./far/farZoom.ts";
import type { Scene } from "./scene/scene.ts";
import { type SceneWindow, windowOf } from "./scene/windowOf.ts";
import { useVisiblePart } from "./useVisiblePart.ts";

/** Up to so many cards all are elements at every zoom, so that Tab reaches each and ports stay at hand. */
const manyCards = 120;
const nothing: SceneWindow = { nodes: new Set(), edges: new Set() };

/**
 * How much of the graph React Flow is given: everything (null), what is in the window, or from afar nothing. `isSmall`:
 * texts cannot be read at this zoom.
 */
export function useSceneWindow(scene: Scene) {
  const part = useVisiblePart();
  const selected = useView((view) => view.nodes);
  const isSmall = useStore((state) => state.transform[2] < farZoom);
  const isMany = scene.cards.size > manyCards;
  const isFar = isMany && isSmall;
  const window = useMemo(() => {
    if (isFar) return nothing;
    if (!isMany) return null;
    return part ? windowOf(scene, part, selected) : nothing;
  }, [scene, part, selected, isFar, isMany]);
  return { window, isFar, isSmall, isMany };
}
