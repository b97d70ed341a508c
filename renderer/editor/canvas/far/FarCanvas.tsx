import { useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { useSession } from "../../session/useSession.ts";
import type { Scene } from "../scene/scene.ts";
import { drawFar } from "./drawFar.ts";
import styles from "./FarCanvas.module.css";
import { farColors } from "./farColors.ts";
import { farMarks } from "./farMarks.ts";
import { onThemeChange } from "./onThemeChange.ts";

/**
 * The graph from afar on one canvas element: what a card costs there is a few pixels, not a tree of elements. Keyboard
 * and screen readers reach the same cards by CardKeys.
 */
export function FarCanvas({ scene }: { readonly scene: Scene }) {
  const session = useSession();
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef(scene);
  const redraw = useRef(() => {});

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d", { alpha: false });
    if (!element || !context) return;
    let colors = farColors(element.parentElement ?? element);
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { transform, width, height } = store.getState();
      const scale = devicePixelRatio;
      const [pixelWidth, pixelHeight] = [Math.round(width * scale), Math.round(height * scale)];
      if (element.width !== pixelWidth) element.width = pixelWidth;
      if (element.height !== pixelHeight) element.height = pixelHeight;
      const [x, y, zoom] = transform;
      drawFar(context, shown.current, { x, y, zoom, width, height, scale }, farMarks(session), colors);
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    redraw.current = later;
    draw();
    const stops = [
      store.subscribe((now, before) => {
        if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height)
          later();
      }),
      session.view.subscribe(later),
      session.simulator.subscribe(later),
      session.problems.subscribe(later),
      session.find.subscribe(later),
      onThemeChange(() => {
        colors = farColors(element.parentElement ?? element);
        later();
      }),
    ];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [session, store]);

  useEffect(() => {
    shown.current = scene;
    redraw.current();
  }, [scene]);

  return <canvas ref={canvas} className={styles.canvas} data-far-canvas aria-hidden />;
}
