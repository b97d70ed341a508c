import { useStore } from "@xyflow/react";
import styles from "./Guides.module.css";
import type { Guide } from "./guide.ts";

/** Pixels by which a line goes beyond the things that it goes through. */
const beyond = 8;

/**
 * The lines that show what dragged cards are level with. On screen only while there are some. Each is a box of one colour and
 * there is none around them: whatever is as large as the canvas would have all cards painted anew when it comes or goes.
 */
export function Guides({ guides }: { readonly guides: readonly Guide[] }) {
  const [left, top, zoom] = useStore((state) => state.transform);
  return guides.map(({ axis, at, from, to }) => {
    const isUpright = axis === "x";
    const [across, along] = isUpright ? [left, top] : [top, left];
    // on whole pixels, so that the line is sharp
    const level = Math.round(across + at * zoom);
    const begin = Math.round(along + from * zoom) - beyond;
    const length = Math.round((to - from) * zoom) + 2 * beyond;
    return (
      <div
        key={`${axis} ${at}`}
        className={styles.guide}
        aria-hidden
        data-guide
        style={
          isUpright
            ? { width: 1, height: length, transform: `translate(${level}px, ${begin}px)` }
            : { width: length, height: 1, transform: `translate(${begin}px, ${level}px)` }
        }
      />
    );
  });
}
