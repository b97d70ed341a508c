import { type KeyboardEvent, type PointerEvent, useState } from "react";
import styles from "./Splitter.module.css";

type SplitterProps = {
  readonly label: string;
  /** Width of the panel at its right, in CSS pixels, and its bounds. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** While it is dragged. */
  readonly onResize: (width: number) => void;
  /** When it is let go. */
  readonly onDone: (width: number) => void;
};

const keyStep = 16;

/** The line between canvas and a panel at its right: drag it, or move it with the arrow keys. */
export function Splitter({ label, width, min, max, onResize, onDone }: SplitterProps) {
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number }>();
  const clamp = (value: number) => Math.round(Math.min(max, Math.max(min, value)));
  const at = (event: PointerEvent) =>
    clamp((from?.width ?? width) + (from?.x ?? event.clientX) - event.clientX);

  function pressKey(event: KeyboardEvent): void {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    onDone(clamp(width + direction * keyStep));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which no element is
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      className={styles.splitter}
      data-dragging={from !== undefined}
      onKeyDown={pressKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={(event) => from && onResize(at(event))}
      onPointerUp={(event) => {
        if (from) onDone(at(event));
        setFrom(undefined);
      }}
    />
  );
}
