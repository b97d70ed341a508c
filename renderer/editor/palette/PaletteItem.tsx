import { type PointerEvent, useRef } from "react";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { nodeViews } from "../nodes/nodeViews.ts";
import styles from "./Palette.module.css";

type PaletteItemProps = {
  readonly kind: NodeKind;
  readonly disabled: boolean;
  readonly onChoose: () => void;
  /** While it is carried; CSS pixels of the window. */
  readonly onCarry: (x: number, y: number) => void;
  readonly onDrop: (x: number, y: number) => void;
  readonly onCancel: () => void;
};

/** So far a press may wander and still be a click. */
const threshold = 5;

/** One kind of card: a click or Enter chooses it, a drag carries it onto the canvas. */
export function PaletteItem({ kind, disabled, onChoose, onCarry, onDrop, onCancel }: PaletteItemProps) {
  const t = useTexts(editorTexts);
  const { name, about } = useTexts(nodesTexts).kinds[kind];
  const press = useRef<{ readonly x: number; readonly y: number; carried: boolean }>(null);
  const Icon = nodeViews[kind].icon;

  function move(event: PointerEvent): void {
    const from = press.current;
    if (!from) return;
    from.carried ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > threshold;
    if (from.carried) onCarry(event.clientX, event.clientY);
  }

  return (
    <button
      type="button"
      className={styles.item}
      data-hue={kind}
      aria-disabled={disabled}
      data-tooltip={disabled ? t.paletteStartOnce : about}
      aria-label={name}
      aria-description={disabled ? t.paletteStartOnce : about}
      onClick={() => {
        // the click that ends a drag is none
        if (!disabled && !press.current?.carried) onChoose();
        press.current = null;
      }}
      onPointerDown={(event) => {
        if (disabled || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        press.current = { x: event.clientX, y: event.clientY, carried: false };
      }}
      onPointerMove={move}
      onPointerUp={(event) => press.current?.carried && onDrop(event.clientX, event.clientY)}
      onPointerCancel={() => {
        press.current = null;
        onCancel();
      }}
    >
      <span className={styles.icon}>
        <Icon size={15} strokeWidth={2.1} aria-hidden />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.about} aria-hidden>
          {about}
        </span>
      </span>
    </button>
  );
}
