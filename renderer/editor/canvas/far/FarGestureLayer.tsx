import { useStore } from "@xyflow/react";
import { boxOf } from "../scene/boxOf.ts";
import type { Scene } from "../scene/scene.ts";
import styles from "./FarGestureLayer.module.css";
import type { FarGesture } from "./farGesture.ts";
import { farPorts } from "./farPort.ts";

type FarGestureLayerProps = { readonly scene: Scene; readonly gesture: FarGesture };

/** Over the far view: the ports of the card under the pointer, the connection being drawn, the card that it would lead to. */
export function FarGestureLayer({ scene, gesture: { over, line } }: FarGestureLayerProps) {
  const [left, top, zoom] = useStore((state) => state.transform);
  const card = over && scene.cards.get(over.card);
  const target = line?.target === undefined ? undefined : scene.cards.get(line.target);
  const box = target && boxOf(target);
  const x = (at: number) => left + at * zoom;
  const y = (at: number) => top + at * zoom;
  return (
    <svg className={styles.layer} aria-hidden>
      {box && (
        <rect
          className={styles.target}
          x={x(box.left) - 2}
          y={y(box.top) - 2}
          width={(box.right - box.left) * zoom + 4}
          height={(box.bottom - box.top) * zoom + 4}
          rx={4}
        />
      )}
      {card &&
        farPorts(card.layout).map(({ port, label, y: below }) => {
          const [cx, cy] = [x(card.x + card.layout.width), y(card.y + below)];
          const isGrasped = port === over.port;
          return (
            <g key={port} data-far-port={port}>
              <circle
                className={isGrasped ? styles.grasped : styles.port}
                cx={cx}
                cy={cy}
                r={isGrasped ? 5 : 3}
              />
              {isGrasped && (
                <text className={styles.label} x={cx + 12} y={cy} dominantBaseline="middle">
                  {label}
                </text>
              )}
            </g>
          );
        })}
      {line && (
        <>
          <line
            className={styles.line}
            x1={x(line.from.x)}
            y1={y(line.from.y)}
            x2={x(line.to.x)}
            y2={y(line.to.y)}
          />
          <circle className={styles.end} cx={x(line.to.x)} cy={y(line.to.y)} r={4} />
        </>
      )}
    </svg>
  );
}
