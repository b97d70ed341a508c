import { useStore, useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useView } from "../session/useView.ts";
import { farZoom } from "./far/farZoom.ts";
import { manyCards } from "./far/manyCards.ts";
import { partInWindow } from "./partInWindow.ts";
import type { Scene } from "./scene/scene.ts";
import { stepToWindow } from "./scene/stepToWindow.ts";
import { emptyWindow, windowOf } from "./scene/windowOf.ts";
import { useVisiblePart } from "./useVisiblePart.ts";

/** Below this zoom words must be larger still. */
const tinyZoom = 0.28;
const none: ReadonlySet<string> = new Set();
/** What one frame can take up while the viewport moves without being late. */
const aFrame = { cards: 1, wires: 3 };

/**
 * How much of the graph React Flow is given: everything (null), what is in the window and around it, or from afar nothing.
 * What comes near while the canvas is panned is given little by little, before it is in sight. `isSmall`: texts cannot be
 * read at this zoom, `isTiny`: not even large ones.
 */
export function useSceneWindow(scene: Scene) {
  const store = useStoreApi();
  const part = useVisiblePart();
  // many chosen ones outside the window go along with a drag without React Flow knowing of them
  const chosen = useView(({ nodes }) => (nodes.size > manyCards ? none : nodes));
  const isSmall = useStore((state) => state.transform[2] < farZoom);
  const isTiny = useStore((state) => state.transform[2] < tinyZoom);
  const isMany = scene.cards.size > manyCards;
  const isFar = isMany && isSmall;
  const wanted = useMemo(() => {
    if (isFar) return emptyWindow;
    if (!isMany) return null;
    return part ? windowOf(scene, part, chosen) : emptyWindow;
  }, [scene, part, chosen, isFar, isMany]);

  const drawn = useRef(emptyWindow);
  const [step, setStep] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step goes on from the one before
  const window = useMemo(() => {
    if (wanted === null) return null;
    const sight = partInWindow(store.getState(), 0);
    drawn.current = sight ? stepToWindow(scene, drawn.current, wanted, sight, aFrame) : wanted;
    return drawn.current;
  }, [scene, wanted, store, step]);
  useEffect(() => {
    if (window === wanted) return;
    const request = requestAnimationFrame(() => setStep(step + 1));
    return () => cancelAnimationFrame(request);
  }, [window, wanted, step]);
  return { window, isFar, isSmall, isTiny, isMany };
}
