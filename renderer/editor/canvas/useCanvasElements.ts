import { useMemo, useRef } from "react";
import { useDialogue } from "../session/useDialogue.ts";
import { useView } from "../session/useView.ts";
import { besideNodes } from "./besideNodes.ts";
import { type CanvasView, cardNodes } from "./cardNodes.ts";
import type { CanvasNode, CardNode, GroupNode, NoteNode, WireEdge } from "./flowTypes.ts";
import { moveBeside } from "./scene/moveBeside.ts";
import type { Scene } from "./scene/scene.ts";
import type { SceneWindow } from "./scene/windowOf.ts";
import { wireEdges } from "./wireEdges.ts";

/**
 * `dragged`: where things are that are under way; `window`: what of the scene to draw, null for all; `bare`: it is drawn
 * otherwise, so that nothing is given.
 */
type ShownElements = {
  readonly dragged: CanvasView["dragged"];
  readonly window: SceneWindow | null;
  readonly bare: boolean;
};

/** Cards, groups, notes and connections for React Flow, with the selection and a drag under way. */
export function useCanvasElements(scene: Scene, { dragged, window, bare }: ShownElements) {
  const dialogue = useDialogue((whole) => whole);
  const selectedNodes = useView((view) => view.nodes);
  const selectedEdges = useView((view) => view.edges);
  const language = useView((view) => view.language);
  const cards = useRef<ReadonlyMap<string, CardNode>>(new Map());
  const beside = useRef<ReadonlyMap<string, GroupNode | NoteNode>>(new Map());
  const wires = useRef<ReadonlyMap<string, WireEdge>>(new Map());
  // a frame of a drag looks at these, not at all cards
  const near = useMemo(
    () =>
      window === null
        ? dialogue.nodes
        : dialogue.nodes.filter(
            ({ id }) => window.nodes.has(id) || window.ends.has(id) || cards.current.has(id),
          ),
    [dialogue, window],
  );
  const nodes = useMemo((): CanvasNode[] => {
    const view = { selected: selectedNodes, dragged, language, window, collapsed: scene.hidden };
    cards.current = cardNodes({ nodes: near, language: dialogue.language }, view, cards.current);
    beside.current = bare
      ? new Map()
      : besideNodes(moveBeside(scene, dragged), selectedNodes, window, beside.current);
    return [...beside.current.values(), ...cards.current.values()];
  }, [near, dialogue.language, scene, selectedNodes, dragged, language, window, bare]);
  const edges = useMemo(() => {
    const view = { selected: selectedEdges, language, only: window?.edges ?? null };
    wires.current = wireEdges(scene, dialogue.language, view, wires.current);
    return [...wires.current.values()];
  }, [scene, dialogue.language, selectedEdges, language, window]);
  return { nodes, edges };
}
