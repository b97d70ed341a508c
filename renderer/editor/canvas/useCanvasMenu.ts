import { useReactFlow } from "@xyflow/react";
import { type MouseEvent as ReactMouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSession } from "../session/useSession.ts";
import type { CanvasNode, WireEdge } from "./flowTypes.ts";
import type { Scene } from "./scene/scene.ts";
import { thingAt } from "./scene/thingAt.ts";
import { wireAt } from "./scene/wireAt.ts";

/** So many pixels beside a connection still hit it. */
const reach = 6;

/**
 * The menu of a right click, which chooses what is under the pointer first, and the clicks that let go. The handlers stay
 * the same objects: React Flow draws every card and connection anew for another one.
 */
export function useCanvasMenu(scene: Scene, isFar: boolean) {
  const { view } = useSession();
  const flow = useReactFlow<CanvasNode, WireEdge>();
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number }>();
  const latest = useRef({ scene, isFar });
  useEffect(() => {
    latest.current = { scene, isFar };
  }, [scene, isFar]);

  const handlers = useMemo(() => {
    /** In the far view cards and connections are no elements: what is under the pointer is reckoned. */
    const chooseUnder = (event: ReactMouseEvent | MouseEvent) => {
      const { x, y } = flow.screenToFlowPosition(
        { x: event.clientX, y: event.clientY },
        { snapToGrid: false },
      );
      const id = thingAt(latest.current.scene, x, y);
      if (id !== undefined) {
        if (!view.getState().nodes.has(id)) view.point([id]);
        return;
      }
      const wire = wireAt(latest.current.scene, x, y, reach / flow.getZoom());
      view.point([], wire ? [wire.id] : []);
    };
    const show = (event: ReactMouseEvent | MouseEvent) => {
      event.preventDefault();
      setMenu({ x: event.clientX, y: event.clientY });
    };
    return {
      onPaneContextMenu(event: ReactMouseEvent | MouseEvent) {
        if (latest.current.isFar) chooseUnder(event);
        show(event);
      },
      onPaneClick() {
        view.point([]);
      },
      /** React Flow leaves all chosen that were. */
      onNodeClick({ shiftKey, ctrlKey, metaKey }: ReactMouseEvent, { id }: CanvasNode) {
        const { nodes, edges } = view.getState();
        if (!shiftKey && !ctrlKey && !metaKey && nodes.size + edges.size > 1) view.point([id]);
      },
      onNodeContextMenu(event: ReactMouseEvent, node: CanvasNode) {
        if (!view.getState().nodes.has(node.id)) view.point([node.id]);
        show(event);
      },
      onSelectionContextMenu(event: ReactMouseEvent) {
        show(event);
      },
      onEdgeContextMenu(event: ReactMouseEvent, edge: WireEdge) {
        view.point([], [edge.id]);
        show(event);
      },
    };
  }, [flow, view]);

  const closeMenu = useCallback(() => setMenu(undefined), []);
  return { menu, closeMenu, handlers };
}
