import { useStoreApi } from "@xyflow/react";
import { memo, useLayoutEffect, useRef } from "react";
import styles from "./Dots.module.css";
import { grid } from "./grid.ts";

/** The grid's dots behind the cards: a layer that follows the viewport by being moved; only a zoom draws it anew. */
export const Dots = memo(function Dots() {
  const store = useStoreApi();
  const layer = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    let drawn = 0;
    const follow = () => {
      const [x, y, zoom] = store.getState().transform;
      const gap = grid * zoom;
      if (zoom !== drawn) element.style.setProperty("--zoom", String(zoom));
      drawn = zoom;
      // a layer between two pixels is mixed anew with every frame, over all of the canvas
      element.style.transform = `translate(${Math.round(x % gap)}px, ${Math.round(y % gap)}px)`;
    };
    follow();
    return store.subscribe((now, before) => {
      if (now.transform !== before.transform) follow();
    });
  }, [store]);

  return (
    <div ref={layer} className={styles.layer} aria-hidden>
      <div className={styles.dots} />
    </div>
  );
});
