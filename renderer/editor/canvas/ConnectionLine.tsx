import { type ConnectionLineComponentProps, getBezierPath } from "@xyflow/react";
import styles from "./ConnectionLine.module.css";
import type { CanvasNode } from "./flowTypes.ts";

/** The connection while it is being drawn; it takes the accent over a place that it can lead to. */
export function ConnectionLine(props: ConnectionLineComponentProps<CanvasNode>) {
  const { fromX, fromY, toX, toY, fromPosition, toPosition, connectionStatus } = props;
  const [path] = getBezierPath({
    sourceX: fromX,
    sourceY: fromY,
    targetX: toX,
    targetY: toY,
    sourcePosition: fromPosition,
    targetPosition: toPosition,
  });
  return (
    <g>
      <path d={path} fill="none" className={connectionStatus === "invalid" ? styles.invalid : styles.line} />
      <circle cx={toX} cy={toY} r={4} className={styles.end} />
    </g>
  );
}
