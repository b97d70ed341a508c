import { useMemo, useRef } from "react";
import { useDialogue } from "../session/useDialogue.ts";
import { useView } from "../session/useView.ts";
import { type CanvasView, cardNodes } from "./cardNodes.ts";
import type { CardNode, WireEdge } from "./flowTypes.ts";
import type { Scene } from "./scene/scene.ts";
import type { SceneWindow } from "./scene/windowOf.ts";
import { wireEdges } from "./wireEdges.ts";

/** Cards and connections for React Flow: those in the window (null: all), with the selection and a drag under way. */
export function useCanvasElements(scene: Scene, dragged: CanvasView["dragged"], window: SceneWindow | null) {
  const dialogue = useDialogue((whole) => whole);
  const selectedNodes = useView((view) => view.nodes);
  const selectedEdges = useView((view) => view.edges);
  const language = useView((view) => view.language);
  const cards = useRef<ReadonlyMap<string, CardNode>>(new Map());
  const wires = useRef<ReadonlyMap<string, WireEdge>>(new Map());
  const nodes = useMemo(() => {
    const view = { selected: selectedNodes, dragged, language, window };
    cards.current = cardNodes(dialogue, view, cards.current);
    return [...cards.current.values()];
  }, [dialogue, selectedNodes, dragged, language, window]);
  const edges = useMemo(() => {
    const view = { selected: selectedEdges, language, only: window?.edges ?? null };
    wires.current = wireEdges(scene, dialogue.language, view, wires.current);
    return [...wires.current.values()];
  }, [scene, dialogue.language, selectedEdges, language, window]);
  return { nodes, edges };
}
