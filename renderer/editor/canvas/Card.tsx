import { Handle, type NodeProps, Position } from "@xyflow/react";
import { memo } from "react";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import { StopMark } from "../dropOff/StopMark.tsx";
import { useFind } from "../find/useFind.ts";
import { nodeViews } from "../nodes/nodeViews.ts";
import { ProblemBadge } from "../problems/ProblemBadge.tsx";
import { useSimulator } from "../simulator/useSimulator.ts";
import { TestBadge } from "../testing/TestBadge.tsx";
import styles from "./Card.module.css";
import { CardBody } from "./CardBody.tsx";
import type { CardNode } from "./flowTypes.ts";

/** A card on the canvas. Everything on it stands where its layout says; where it stands itself is no matter of its own. */
export const Card = memo(function Card({ id, data, selected, dragging }: NodeProps<CardNode>) {
  const { layout } = data;
  const { kind } = layout;
  const t = useTexts(nodesTexts);
  const canvas = useTexts(canvasTexts);
  const isActive = useSimulator((simulator) => simulator.open && simulator.node === id);
  const isVisited = useSimulator((simulator) => simulator.open && simulator.visited.has(id));
  const isFound = useFind((find) => find.cards.has(id));
  const Icon = nodeViews[kind].icon;
  return (
    <div
      className={classNames(
        styles.card,
        layout.disabled && styles.disabled,
        selected && styles.selected,
        dragging && styles.dragging,
        isVisited && styles.visited,
        isActive && styles.active,
      )}
      data-kind={kind}
      data-hue={kind}
      data-words={layout.lines > 0}
      data-active={isActive}
      data-found={isFound}
      data-disabled={layout.disabled}
    >
      {kind !== "start" && <Handle type="target" position={Position.Left} className={styles.target} />}
      <div className={styles.head}>
        <span className={styles.icon}>
          <Icon size={14} strokeWidth={2.2} aria-hidden />
        </span>
        <span className={styles.kind}>{t.kinds[kind].name}</span>
        <TestBadge node={id} />
        {layout.disabled && <span className={styles.off}>{canvas.disabled}</span>}
        <ProblemBadge node={id} />
        {layout.headPort !== undefined && (
          <Handle id={layout.headPort} type="source" position={Position.Right} className={styles.headPort} />
        )}
      </div>
      <CardBody id={id} layout={layout} />
      <StopMark node={id} />
    </div>
  );
}, looksTheSame);

function looksTheSame(before: NodeProps<CardNode>, now: NodeProps<CardNode>): boolean {
  return (
    before.id === now.id &&
    before.data === now.data &&
    before.selected === now.selected &&
    before.dragging === now.dragging
  );
}
