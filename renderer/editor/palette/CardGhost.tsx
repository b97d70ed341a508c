import { createPortal } from "react-dom";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import { nodeViews } from "../nodes/nodeViews.ts";
import styles from "./Palette.module.css";

type CardGhostProps = {
  readonly kind: NodeKind;
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** The connection that it would be inserted on. */
  readonly edge: string | undefined;
};

/** The card under the pointer while it is carried, as big as it will be. */
export function CardGhost({ kind, x, y, zoom, edge }: CardGhostProps) {
  const { name } = useTexts(nodesTexts).kinds[kind];
  const Icon = nodeViews[kind].icon;
  return createPortal(
    <div
      className={classNames(styles.ghost, edge !== undefined && styles.inserting)}
      data-hue={kind}
      style={{ transform: `translate(${x}px, ${y}px) scale(${zoom}) translate(-50%, -20px)` }}
      aria-hidden
    >
      <span className={styles.icon}>
        <Icon size={14} strokeWidth={2.2} />
      </span>
      {name}
    </div>,
    document.body,
  );
}
