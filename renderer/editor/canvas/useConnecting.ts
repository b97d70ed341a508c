import { type Connection, type FinalConnectionState, useReactFlow } from "@xyflow/react";
import { useCallback, useState } from "react";
import type { Origin } from "../actions/addCard.ts";
import { connectPort } from "../actions/connectPort.ts";
import { leadFrom } from "../actions/leadFrom.ts";
import { useSession } from "../session/useSession.ts";
import { headHeight } from "./cardLayout.ts";
import type { WireEdge } from "./flowTypes.ts";

/** A connection let go over the open canvas: from where, at which point of the window and of the canvas. */
export type OpenDrop = {
  readonly from: Origin;
  readonly screen: { readonly x: number; readonly y: number };
  readonly canvas: { readonly x: number; readonly y: number };
};

/**
 * Connecting by mouse, from a port or by the end of a connection: onto a card's handle, anywhere onto a card, or into the
 * open to make the next card.
 */
export function useConnecting() {
  const session = useSession();
  const flow = useReactFlow();
  const [open, setOpen] = useState<OpenDrop>();

  const onConnect = useCallback(
    ({ source, sourceHandle, target }: Connection) => {
      if (sourceHandle !== null) connectPort(session, { node: source, port: sourceHandle }, target);
    },
    [session],
  );

  const onReconnect = useCallback(
    (edge: WireEdge, connection: Connection) => {
      const { source, sourceHandle } = connection;
      if (edge.source === source && edge.sourceHandle === sourceHandle) onConnect(connection);
      else if (sourceHandle !== null) leadFrom(session, edge.id, { node: source, port: sourceHandle });
    },
    [session, onConnect],
  );

  const openDrop = useCallback(
    (from: Origin, screen: { readonly x: number; readonly y: number }) => {
      const at = flow.screenToFlowPosition(screen);
      setOpen({ from, screen, canvas: { x: at.x, y: at.y - headHeight / 2 } });
    },
    [flow],
  );

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const handle = state.fromHandle;
      if (state.isValid || handle?.type !== "source" || typeof handle.id !== "string") return;
      const from = { node: handle.nodeId, port: handle.id };
      const screen = pointOf(event);
      const under = document.elementFromPoint(screen.x, screen.y);
      const card = under?.closest(".react-flow__node")?.getAttribute("data-id");
      if (card) return connectPort(session, from, card);
      if (under?.closest(".react-flow__pane")) openDrop(from, screen);
    },
    [session, openDrop],
  );

  const isValidConnection = useCallback(
    ({ target }: { target: string }) =>
      session.document.getState().dialogue.nodes.find((node) => node.id === target)?.kind !== "start",
    [session],
  );

  const close = useCallback(() => setOpen(undefined), []);
  return { onConnect, onReconnect, onConnectEnd, isValidConnection, open, openDrop, close };
}

function pointOf(event: MouseEvent | TouchEvent): { readonly x: number; readonly y: number } {
  const at = "changedTouches" in event ? event.changedTouches[0] : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}
