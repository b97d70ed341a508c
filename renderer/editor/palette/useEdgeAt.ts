import { useReactFlow } from "@xyflow/react";
import { useCallback, useRef } from "react";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { isFarView } from "../canvas/far/isFarView.ts";
import { emptyScene, type Scene, sceneOf } from "../canvas/scene/scene.ts";
import { wireAt } from "../canvas/scene/wireAt.ts";
import { useSession } from "../session/useSession.ts";

/** So many pixels beside a connection still hit it in the far view. */
const reach = 8;

/** Answers which connection is at a point of the window; in the far view, where none is an element, it is reckoned. */
export function useEdgeAt(): (point: { readonly x: number; readonly y: number }) => string | undefined {
  const { document: store, view } = useSession();
  const flow = useReactFlow();
  const known = useRef<{ readonly dialogue: Dialogue; readonly scene: Scene }>(undefined);
  return useCallback(
    ({ x, y }) => {
      const element = document.elementFromPoint(x, y);
      const edge = element?.closest(".react-flow__edge")?.getAttribute("data-id");
      if (edge || !element?.closest(".react-flow__pane")) return edge ?? undefined;
      const { dialogue } = store.getState();
      if (known.current?.dialogue !== dialogue)
        known.current = { dialogue, scene: sceneOf(dialogue, view.getState().language, emptyScene) };
      const { scene } = known.current;
      const zoom = flow.getZoom();
      if (!isFarView(scene.cards.size, zoom)) return undefined;
      const at = flow.screenToFlowPosition({ x, y }, { snapToGrid: false });
      return wireAt(scene, at.x, at.y, reach / zoom)?.id;
    },
    [store, view, flow],
  );
}
