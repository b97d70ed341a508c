import type { Outline } from "#shared/ipc/contract.ts";
import { placeOutline } from "./placeOutline.ts";
import styles from "./TemplateSketch.module.css";

const width = 240;
const height = 88;

/** A small drawing of a graph at the head of a template, for the eye only. */
export function TemplateSketch({ outline }: { readonly outline: Outline }) {
  const { boxes, card } = placeOutline(outline, { width, height, margin: 16 });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.sketch} aria-hidden="true">
      {outline.lines.map(([from, to]) => {
        const [start, end] = [boxes[from], boxes[to]];
        if (start === undefined || end === undefined) return null;
        const [x, y, toX, toY] = [
          start.x + card.width,
          start.y + card.height / 2,
          end.x,
          end.y + card.height / 2,
        ];
        const bend = Math.max(4, (toX - x) / 2);
        return (
          <path key={`${from} ${to}`} d={`M${x} ${y}C${x + bend} ${y} ${toX - bend} ${toY} ${toX} ${toY}`} />
        );
      })}
      {boxes.map(({ x, y, kind }) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={card.width}
          height={card.height}
          rx={Math.min(4, card.height / 3)}
          data-hue={kind}
        />
      ))}
    </svg>
  );
}
