import { type EdgeChange, ReactFlow, SelectionMode, useStoreApi, type Viewport } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useCommands } from "../../commands/useCommands.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { onCanvas } from "../commands/onCanvas.ts";
import { DropOffLayer } from "../dropOff/DropOffLayer.tsx";
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
import { FarGestureLayer } from "./far/FarGestureLayer.tsx";
import { useFarPointer } from "./far/useFarPointer.ts";
import { firstViewport } from "./firstViewport.ts";
import type { CanvasNode, WireEdge } from "./flowTypes.ts";
import { GroupBox } from "./GroupBox.tsx";
import { GroupFrame } from "./GroupFrame.tsx";
import { grid } from "./grid.ts";
import { Guides } from "./guides/Guides.tsx";
import { NextCardMenu } from "./NextCardMenu.tsx";
import { NoteCard } from "./NoteCard.tsx";
import { Overview } from "./overview/Overview.tsx";
import { moveScene } from "./scene/moveScene.ts";
import { selectionAfter } from "./selectionAfter.ts";
import { useCanvasElements } from "./useCanvasElements.ts";
import { useCanvasFocus } from "./useCanvasFocus.ts";
import { useCanvasHelp } from "./useCanvasHelp.ts";
import { useCanvasKeys } from "./useCanvasKeys.ts";
import { useCanvasMenu } from "./useCanvasMenu.ts";
import { useConnecting } from "./useConnecting.ts";
import { useDragging } from "./useDragging.ts";
import { useFocusThing } from "./useFocusThing.ts";
import { useNodeChanges } from "./useNodeChanges.ts";
import { useReveal } from "./useReveal.ts";
import { useScene } from "./useScene.ts";
import { useSceneWindow } from "./useSceneWindow.ts";
import { Wire } from "./Wire.tsx";
import { ZoomBar } from "./ZoomBar.tsx";
import { leastZoom, mostZoom } from "./zoomLimits.ts";

const nodeTypes = { card: Card, box: GroupBox, frame: GroupFrame, note: NoteCard };
const edgeTypes = { wire: Wire };
const snapGrid: [number, number] = [grid, grid];
const addingKeys = ["Shift", "Control", "Meta"];
const proOptions = { hideAttribution: true };

/** The graph: cards, the connections between them, and everything done to them by mouse and keyboard. */
export function Canvas() {
  const t = useTexts(editorTexts);
  const help = useCanvasHelp();
  const session = useSession();
  const { document, view } = session;
  const [viewport, setViewport] = useState<Viewport>();
  const snap = preferencesStore((preferences) => preferences.snap);
  const store = useStoreApi();
  const canvas = useRef<HTMLDivElement>(null);
  const scene = useScene();
  const dragging = useDragging();
  const { dragged, guides } = dragging;
  const { window, isFar, isSmall, isTiny, isMany } = useSceneWindow(scene);
  const shown = useMemo(() => (isFar ? moveScene(scene, dragged) : scene), [scene, dragged, isFar]);
  const { nodes, edges } = useCanvasElements(scene, { dragged, window, bare: isFar });
  const changeNodes = useNodeChanges(scene, dragging);
  const { onConnect, onReconnect, onConnectEnd, isValidConnection, open, openDrop, close } = useConnecting();
  const far = useFarPointer(canvas, { active: isFar, scene, dragging, onOpenDrop: openDrop });
  const { menu, closeMenu, handlers } = useCanvasMenu(scene, isFar);
  const keys = useCanvasKeys(scene);
  useCanvasFocus(canvas);
  useReveal();
  useFocusThing();
  useCommands(useMemo(() => onCanvas(session, arrangeCommands(session)), [session]));

  useLayoutEffect(() => {
    if (viewport) return;
    const { width = 0, height = 0 } = canvas.current?.getBoundingClientRect() ?? {};
    const first = firstViewport(scene, width, height);
    // React Flow would find out later, and what is in sight be drawn in a second turn
    store.setState({ width, height, transform: [first.x, first.y, first.zoom] });
    setViewport(first);
  }, [scene, viewport, store]);

  const changeEdges = useCallback(
    (changes: EdgeChange<WireEdge>[]) => {
      const { nodes: kept, edges: before } = view.getState();
      const after = selectionAfter(before, changes);
      if (after !== before) view.point(kept, after);
    },
    [view],
  );

  return (
    <div
      className={styles.canvas}
      {...keys}
      ref={canvas}
      tabIndex={-1}
      data-canvas
      data-part
      data-far={isSmall}
      data-tiny={isTiny}
      data-grasping={far.over !== undefined || far.line !== undefined}
    >
      {isMany && <CardKeys scene={scene} />}
      {viewport && (
        <ReactFlow<CanvasNode, WireEdge>
          aria-label={t.canvas}
          aria-description={help}
          defaultViewport={viewport}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={changeNodes}
          onEdgesChange={changeEdges}
          onNodeDragStart={document.seal}
          onSelectionDragStart={document.seal}
          onConnect={onConnect}
          onReconnect={onReconnect}
          onConnectEnd={onConnectEnd}
          isValidConnection={isValidConnection}
          connectionLineComponent={ConnectionLine}
          connectionRadius={28}
          reconnectRadius={14}
          {...handlers}
          nodesFocusable={!isMany}
          edgesFocusable={false}
          selectionMode={SelectionMode.Partial}
          selectionOnDrag={false}
          multiSelectionKeyCode={addingKeys}
          deleteKeyCode={null}
          nodeDragThreshold={3}
          snapToGrid={snap && !dragging.isMoving}
          snapGrid={snapGrid}
          minZoom={leastZoom}
          maxZoom={mostZoom}
          zoomOnDoubleClick={false}
          proOptions={proOptions}
          disableKeyboardA11y
        >
          {!isFar && <Dots />}
          {isFar && <FarCanvas scene={shown} />}
          {(far.over || far.line) && <FarGestureLayer scene={scene} gesture={far} />}
          {guides.length > 0 && <Guides guides={guides} />}
          <Overview scene={scene} dragged={dragged} />
          <ZoomBar />
          <DropOffLayer />
        </ReactFlow>
      )}
      {far.lasso && <div className={farStyles.lasso} style={far.lasso} />}
      {scene.cards.size === 0 && <EmptyCanvas />}
      {open && <NextCardMenu drop={open} onClose={close} />}
      {menu && <CanvasMenu at={menu} onClose={closeMenu} />}
    </div>
  );
}
