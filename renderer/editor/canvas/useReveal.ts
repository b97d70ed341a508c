import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { useSession } from "../session/useSession.ts";
import { cardLayout } from "./cardLayout.ts";

/** Milliseconds of the way to a card. */
const duration = 220;

/** Brings a card into the window when it is chosen elsewhere (a problem, the inspector, a new card) and not in sight. */
export function useReveal(): void {
  const { document, view } = useSession();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(
    () =>
      view.subscribe((now, before) => {
        const [id] = now.nodes;
        if (now.nodes === before.nodes || now.nodes.size !== 1 || id === undefined) return;
        const { dialogue } = document.getState();
        const node = dialogue.nodes.find((other) => other.id === id);
        if (!node) return;
        const { width, height } = cardLayout(node, now.language, dialogue.language);
        const {
          width: windowWidth,
          height: windowHeight,
          transform: [x, y, zoom],
        } = store.getState();
        const left = node.position.x * zoom + x;
        const top = node.position.y * zoom + y;
        const inSight =
          left >= 0 && top >= 0 && left + width * zoom <= windowWidth && top + height * zoom <= windowHeight;
        if (inSight) return;
        const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
        void flow.setCenter(node.position.x + width / 2, node.position.y + height / 2, {
          zoom: Math.max(zoom, 0.6),
          duration: still ? 0 : duration,
        });
      }),
    [document, view, flow, store],
  );
}
