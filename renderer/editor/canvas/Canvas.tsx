import { type EdgeChange, type NodeChange, ReactFlow, SelectionMode, type Viewport } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useCommands } from "../../commands/useCommands.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { moveNodes } from "../document/operations/moveNodes.ts";
import { useSession } from "../session/useSession.ts";
import { arrangeCommands } from "./arrange/arrangeCommands.ts";
import styles from "./Canvas.module.css";
import { CanvasMenu } from "./CanvasMenu.tsx";
import { Card } from "./Card.tsx";
import { CardKeys } from "./CardKeys.tsx";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { Dots } from "./Dots.tsx";
import { EmptyCanvas } from "./EmptyCanvas.tsx";
import farStyles from "./far/FarCanvas.module.css";
import { FarCanvas } from "./far/FarCanvas.tsx";
import { useFarPointer } from "./far/useFarPointer.ts";
import { firstViewport } from "./firstViewport.ts";
import type { CardNode, WireEdge } from "./flowTypes.ts";
import { grid } from "./grid.ts";
import { NextCardMenu } from "./NextCardMenu.tsx";
import { Overview } from "./overview/Overview.tsx";
import { moveScene } from "./scene/moveScene.ts";
import type { Places } from "./scene/scene.ts";
import { selectionAfter } from "./selectionAfter.ts";
import { useCanvasElements } from "./useCanvasElements.ts";
import { useCanvasKeys } from "./useCanvasKeys.ts";
import { useCanvasMenu } from "./useCanvasMenu.ts";
import { useConnecting } from "./useConnecting.ts";
import { useReveal } from "./useReveal.ts";
import { useScene } from "./useScene.ts";
import { useSceneWindow } from "./useSceneWindow.ts";
import { Wire } from "./Wire.tsx";
import { ZoomBar } from "./ZoomBar.tsx";
import { leastZoom, mostZoom } from "./zoomLimits.ts";

const nodeTypes = { card: Card };
const edgeTypes = { wire: Wire };
const nowhere: Places = new Map();
const snapGrid: [number, number] = [grid, grid];
const addingKeys = ["Shift", "Control", "Meta"];
const proOptions = { hideAttribution: true };

/** The graph: cards, the connections between them, and everything done to them by mouse and keyboard. */
export function Canvas() {
  const t = useTexts(editorTexts);
  const session = useSession();
  const { document, view } = session;
  const [dragged, setDragged] = useState(nowhere);
  const [viewport, setViewport] = useState<Viewport>();
  const canvas = useRef<HTMLDivElement>(null);
  const scene = useScene();
  const { window, isFar, isSmall, isMany } = useSceneWindow(scene);
  const shown = useMemo(() => (isFar ? moveScene(scene, dragged) : scene), [scene, dragged, isFar]);
  const { nodes, edges } = useCanvasElements(scene, dragged, window);
  const lasso = useFarPointer(canvas, { active: isFar, scene, onDrag: setDragged });
  const { onConnect, onReconnect, onConnectEnd, isValidConnection, open, close } = useConnecting();
  const { menu, closeMenu, handlers } = useCanvasMenu(scene, isFar);
  const keys = useCanvasKeys();
  const ariaLabels = useMemo(() => ({ "node.a11yDescription.default": t.canvasHelp }), [t]);
  useReveal();
  useCommands(useMemo(() => arrangeCommands(session), [session]));

  useLayoutEffect(() => {
    const { width = 0, height = 0 } = canvas.current?.getBoundingClientRect() ?? {};
    setViewport((before) => before ?? firstViewport(scene, width, height));
  }, [scene]);

  const changeNodes = useCallback(
    (changes: NodeChange<CardNode>[]) => {
      const moved = changes.flatMap((change) =>
        change.type === "position" && change.position ? [[change, change.position] as const] : [],
      );
      if (moved.length > 0) {
        const places = new Map(moved.map(([{ id }, position]) => [id, position] as const));
        if (moved.some(([{ dragging }]) => dragging)) setDragged((before) => new Map([...before, ...places]));
        else {
          setDragged(nowhere);
          // a drag is one step at its end; arrow keys that follow each other quickly are one too
          const merge = `move ${[...places.keys()].join(" ")}`;
          document.apply("moveCards", (draft) => moveNodes(draft, places), { merge });
        }
      }
      const { nodes: before, edges: kept } = view.getState();
      const after = selectionAfter(before, changes);
      if (after !== before) view.select(after, kept);
    },
    [document, view],
  );
  const changeEdges = useCallback(
    (changes: EdgeChange<WireEdge>[]) => {
      const { nodes: kept, edges: before } = view.getState();
      const after = selectionAfter(before, changes);
      if (after !== before) view.select(kept, after);
    },
    [view],
  );

  return (
    <div className={styles.canvas} {...keys} ref={canvas} data-far={isSmall}>
      {isMany && <CardKeys />}
      {viewport && (
        <ReactFlow<CardNode, WireEdge>
          aria-label={t.canvas}
          defaultViewport={viewport}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={changeNodes}
          onEdgesChange={changeEdges}
          onNodeDragStart={document.seal}
          onConnect={onConnect}
          onReconnect={onReconnect}
          onConnectEnd={onConnectEnd}
          isValidConnection={isValidConnection}
          connectionLineComponent={ConnectionLine}
          connectionRadius={28}
          {...handlers}
          nodesFocusable={!isMany}
          edgesFocusable={!isMany}
          selectionMode={SelectionMode.Partial}
          selectionOnDrag={false}
          multiSelectionKeyCode={addingKeys}
          deleteKeyCode={null}
          nodeDragThreshold={3}
          snapToGrid
          snapGrid={snapGrid}
          minZoom={leastZoom}
          maxZoom={mostZoom}
          zoomOnDoubleClick={false}
          proOptions={proOptions}
          ariaLabelConfig={ariaLabels}
        >
          {!isFar && <Dots />}
          {isFar && <FarCanvas scene={shown} />}
          <Overview scene={scene} dragged={dragged} />
          <ZoomBar />
        </ReactFlow>
      )}
      {lasso && <div className={farStyles.lasso} style={lasso} />}
      {scene.cards.size === 0 && <EmptyCanvas />}
      {open && <NextCardMenu drop={open} onClose={close} />}
      {menu && <CanvasMenu at={menu} onClose={closeMenu} />}
    </div>
  );
}
