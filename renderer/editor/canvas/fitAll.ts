import { getViewportForBounds, type ReactFlowInstance } from "@xyflow/react";
import type { EditorSession } from "../session/editorSession.ts";
import { boundsOfScene } from "./scene/boundsOfScene.ts";
import { emptyScene, sceneOf } from "./scene/scene.ts";
import { leastZoom } from "./zoomLimits.ts";

/** Brings the whole dialogue into the window. React Flow's own way knows only the cards that are elements. */
export function fitAll({ document: store, view }: EditorSession, flow: ReactFlowInstance): void {
  const window = document.querySelector(".react-flow")?.getBoundingClientRect();
  const scene = sceneOf(store.getState().dialogue, view.getState().language, emptyScene);
  const bounds = boundsOfScene(scene);
  if (!window || !bounds) return;
  const { left: x, top: y, right, bottom } = bounds;
  const box = { x, y, width: right - x, height: bottom - y };
  void flow.setViewport(getViewportForBounds(box, window.width, window.height, leastZoom, 1, 0.12));
}
