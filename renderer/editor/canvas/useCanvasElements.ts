import { useMemo, useRef } from "react";
import { useDialogue } from "../session/useDialogue.ts";
import { useView } from "../session/useView.ts";
import { type CanvasView, cardNodes } from "./cardNodes.ts";
import type { CardNode, WireEdge } from "./flowTypes.ts";
import { wireEdges } from "./wireEdges.ts";

/** Cards and connections for React Flow, from the document, the selection and a drag under way. */
export function useCanvasElements(dragged: CanvasView["dragged"]) {
  const dialogue = useDialogue((whole) => whole);
  const selectedNodes = useView((view) => view.nodes);
  const selectedEdges = useView((view) => view.edges);
  const language = useView((view) => view.language);
  const cards = useRef<ReadonlyMap<string, CardNode>>(new Map());
  const wires = useRef<ReadonlyMap<string, WireEdge>>(new Map());
  const nodes = useMemo(() => {
    cards.current = cardNodes(dialogue, { selected: selectedNodes, dragged, language }, cards.current);
    return [...cards.current.values()];
  }, [dialogue, selectedNodes, dragged, language]);
  const edges = useMemo(() => {
    wires.current = wireEdges(dialogue, selectedEdges, language, wires.current);
    return [...wires.current.values()];
  }, [dialogue, selectedEdges, language]);
  return { nodes, edges };
}
