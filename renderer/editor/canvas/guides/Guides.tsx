import { useStore } from "@xyflow/react";
import styles from "./Guides.module.css";
import type { Guide } from "./guide.ts";

/** Pixels by which a line goes beyond the things that it goes through. */
const beyond = 8;

/** The lines that show what dragged cards are level with. On screen only while there are some. */
export function Guides({ guides }: { readonly guides: readonly Guide[] }) {
  const [left, top, zoom] = useStore((state) => state.transform);
  return (
    <svg className={styles.guides} aria-hidden data-guides>
      {guides.map(({ axis, at, from, to }) => {
        const isUpright = axis === "x";
        const [across, along] = isUpright ? [left, top] : [top, left];
        // on whole pixels, so that the line is sharp
        const level = Math.round(across + at * zoom) + 0.5;
        const [begin, end] = [along + from * zoom - beyond, along + to * zoom + beyond];
        return (
          <line
            key={`${axis} ${at}`}
            {...(isUpright
              ? { x1: level, y1: begin, x2: level, y2: end }
              : { x1: begin, y1: level, x2: end, y2: level })}
          />
        );
      })}
    </svg>
  );
}
