import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { useSession } from "../session/useSession.ts";
import { cardLayout } from "./cardLayout.ts";

/** Milliseconds of the way to a card. */
const duration = 220;

/**
 * Brings a card into the window when it is not in sight: one chosen elsewhere (a problem, the inspector, a new card), and
 * the one that the simulated conversation has come to.
 */
export function useReveal(): void {
  const { document, view, simulator } = useSession();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    function reveal(id: string): void {
      const { dialogue } = document.getState();
      const node = dialogue.nodes.find((other) => other.id === id);
      if (!node) return;
      const card = cardLayout(node, view.getState().language, dialogue.language);
      const { width, height, transform } = store.getState();
      if (width === 0) return;
      const [x, y, zoom] = transform;
      const left = node.position.x * zoom + x;
      const top = node.position.y * zoom + y;
      const right = left + card.width * zoom;
      const bottom = top + card.height * zoom;
      if (left >= 0 && top >= 0 && right <= width && bottom <= height) return;
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      void flow.setCenter(node.position.x + card.width / 2, node.position.y + card.height / 2, {
        zoom,
        duration: still ? 0 : duration,
      });
    }
    const stops = [
      view.subscribe((now, before) => {
        const [id] = now.nodes;
        if (now.nodes !== before.nodes && now.nodes.size === 1 && id !== undefined) reveal(id);
      }),
      simulator.subscribe((now, before) => {
        if (now.node !== before.node && now.node !== null && before.node !== null) reveal(now.node);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [document, view, simulator, flow, store]);
}
