import styles from "./TemplateSketch.module.css";

type Box = readonly [x: number, y: number, kind: string];

/** Shapes of graphs, for the eye only: one looks different from its neighbours. */
const shapes: readonly (readonly Box[])[] = [
  [
    [18, 38, "start"],
    [72, 38, "question"],
    [126, 16, "capture"],
    [126, 60, "question"],
    [180, 16, "goal"],
    [180, 60, "link"],
  ],
  [
    [18, 38, "start"],
    [72, 38, "message"],
    [126, 38, "capture"],
    [180, 38, "goal"],
  ],
  [
    [18, 38, "start"],
    [72, 38, "branch"],
    [126, 12, "message"],
    [126, 38, "question"],
    [126, 64, "link"],
    [180, 38, "end"],
  ],
  [
    [18, 38, "start"],
    [72, 18, "question"],
    [126, 18, "question"],
    [126, 58, "message"],
    [180, 38, "capture"],
  ],
];

const blank: readonly Box[] = [
  [72, 38, "start"],
  [126, 38, "message"],
];

/** A small drawing of a graph at the head of a template. `seed` chooses the shape; negative: the blank one. */
export function TemplateSketch({ seed }: { readonly seed: number }) {
  const boxes = (seed < 0 ? blank : shapes[seed % shapes.length]) ?? blank;
  const lines = boxes.flatMap(([x, y], index) =>
    boxes
      .slice(index + 1)
      .flatMap(([toX, toY]) => (toX - x === 54 && Math.abs(toY - y) < 45 ? [[x, y, toX, toY]] : [])),
  );
  return (
    <svg viewBox="0 0 240 88" className={styles.sketch} aria-hidden="true">
      {lines.map(([x = 0, y = 0, toX = 0, toY = 0]) => (
        <path
          key={`${x},${y},${toX},${toY}`}
          d={`M${x + 38} ${y + 6}C${x + 46} ${y + 6} ${toX - 8} ${toY + 6} ${toX} ${toY + 6}`}
        />
      ))}
      {boxes.map(([x, y, kind]) => (
        <rect key={`${x},${y}`} x={x} y={y} width="38" height="13" rx="4" data-kind={kind} />
      ))}
    </svg>
  );
}
