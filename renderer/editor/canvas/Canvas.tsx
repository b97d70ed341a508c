import {
  Background,
  BackgroundVariant,
  type EdgeChange,
  MiniMap,
  type NodeChange,
  ReactFlow,
  type ReactFlowInstance,
  SelectionMode,
} from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useCallback, useState } from "react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { moveNodes } from "../document/operations/moveNodes.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./Canvas.module.css";
import { CanvasMenu } from "./CanvasMenu.tsx";
import { Card } from "./Card.tsx";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { EmptyCanvas } from "./EmptyCanvas.tsx";
import { firstViewport } from "./firstViewport.ts";
import type { CardNode, WireEdge } from "./flowTypes.ts";
import { grid } from "./grid.ts";
import { NextCardMenu } from "./NextCardMenu.tsx";
import { selectionAfter } from "./selectionAfter.ts";
import { useCanvasElements } from "./useCanvasElements.ts";
import { useCanvasKeys } from "./useCanvasKeys.ts";
import { useConnecting } from "./useConnecting.ts";
import { useFarView } from "./useFarView.ts";
import { useReveal } from "./useReveal.ts";
import { Wire } from "./Wire.tsx";
import { ZoomBar } from "./ZoomBar.tsx";

const nodeTypes = { card: Card };
const edgeTypes = { wire: Wire };
/** Above this many cards only those in the window are drawn; below, all are, so that Tab reaches each. */
const manyCards = 120;
const nowhere: ReadonlyMap<string, { readonly x: number; readonly y: number }> = new Map();
const minimapSize = { width: 168, height: 112 };
const snapGrid: [number, number] = [grid, grid];
const proOptions = { hideAttribution: true };

function lookAtBeginning(flow: ReactFlowInstance<CardNode, WireEdge>): void {
  const bounds = document.querySelector(".react-flow")?.getBoundingClientRect();
  if (bounds) void flow.setViewport(firstViewport(flow.getNodes(), bounds.width, bounds.height));
}

/** The graph: cards, the connections between them, and everything done to them by mouse and keyboard. */
export function Canvas() {
  const t = useTexts(editorTexts);
  const session = useSession();
  const { document, view } = session;
  const [dragged, setDragged] = useState(nowhere);
  const { nodes, edges } = useCanvasElements(dragged);
  const { onConnect, onConnectEnd, isValidConnection, open, close } = useConnecting();
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number }>();
  const keys = useCanvasKeys();
  useReveal();

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
    <div className={styles.canvas} {...keys} ref={useFarView()}>
      <ReactFlow<CardNode, WireEdge>
        aria-label={t.canvas}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={changeNodes}
        onEdgesChange={changeEdges}
        onNodeDragStart={document.seal}
        onConnect={onConnect}
        onConnectEnd={onConnectEnd}
        isValidConnection={isValidConnection}
        connectionLineComponent={ConnectionLine}
        connectionRadius={28}
        onPaneContextMenu={(event) => {
          event.preventDefault();
          setMenu({ x: event.clientX, y: event.clientY });
        }}
        onNodeContextMenu={(event, node) => {
          event.preventDefault();
          if (!view.getState().nodes.has(node.id)) view.select([node.id]);
          setMenu({ x: event.clientX, y: event.clientY });
        }}
        onEdgeContextMenu={(event, edge) => {
          event.preventDefault();
          view.select([], [edge.id]);
          setMenu({ x: event.clientX, y: event.clientY });
        }}
        onlyRenderVisibleElements={nodes.length > manyCards}
        selectionMode={SelectionMode.Partial}
        selectionOnDrag={false}
        multiSelectionKeyCode={["Shift", "Control", "Meta"]}
        deleteKeyCode={null}
        nodeDragThreshold={3}
        snapToGrid
        snapGrid={snapGrid}
        onInit={lookAtBeginning}
        minZoom={0.1}
        maxZoom={2}
        zoomOnDoubleClick={false}
        proOptions={proOptions}
        ariaLabelConfig={{ "node.a11yDescription.default": t.canvasHelp }}
      >
        <Background variant={BackgroundVariant.Dots} gap={grid} size={1.8} className={styles.dots ?? ""} />
        <MiniMap
          pannable
          zoomable
          ariaLabel={t.minimap}
          nodeClassName={(node) => styles[(node as CardNode).data.layout.kind] ?? ""}
          nodeBorderRadius={14}
          className={styles.minimap ?? ""}
          style={minimapSize}
        />
        <ZoomBar />
      </ReactFlow>
      {nodes.length === 0 && <EmptyCanvas />}
      {open && <NextCardMenu drop={open} onClose={close} />}
      {menu && <CanvasMenu at={menu} onClose={() => setMenu(undefined)} />}
    </div>
  );
}
