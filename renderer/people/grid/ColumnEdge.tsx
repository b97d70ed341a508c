import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { columnBounds } from "./columnBounds.ts";
import styles from "./PeopleGrid.module.css";

type ColumnEdgeProps = {
  readonly label: string;
  /** Pixels that the user has given the column; undefined: as wide as there is room. */
  readonly width: number | undefined;
  /** While it is dragged. */
  readonly onResize: (width: number | undefined) => void;
  /** When it is let go, or moved by a key; undefined: as wide as there is room again. */
  readonly onDone: (width: number | undefined, how: "pointer" | "key") => void;
};

const keyStep = 16;
const { least, most } = columnBounds;
const clamp = (width: number) => Math.round(Math.min(most, Math.max(least, width)));

/** The right edge of a column's head: drag it, or move it with the arrow keys; a double click or Enter gives it up. */
export function ColumnEdge({ label, width, onResize, onDone }: ColumnEdgeProps) {
  const edge = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<{ readonly x: number; readonly width: number }>();
  const [shown, setShown] = useState<number>(least);
  const widthNow = () => clamp(edge.current?.parentElement?.offsetWidth ?? least);
  const at = (event: PointerEvent) => clamp((from?.width ?? 0) + event.clientX - (from?.x ?? 0));

  function pressKey(event: KeyboardEvent): void {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (direction !== undefined) onDone(clamp(widthNow() + direction * keyStep), "key");
    else if (event.key === "Enter") onDone(undefined, "key");
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, which no element is
    <div
      ref={edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width ?? shown}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.edge}
      data-dragging={from !== undefined}
      onFocus={() => setShown(widthNow())}
      onKeyDown={pressKey}
      onDoubleClick={() => onDone(undefined, "pointer")}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width: widthNow() });
      }}
      onPointerMove={(event) => from && event.clientX !== from.x && onResize(at(event))}
      onPointerUp={(event) => {
        if (from && event.clientX !== from.x) onDone(at(event), "pointer");
        setFrom(undefined);
      }}
      onPointerCancel={() => {
        onResize(undefined);
        setFrom(undefined);
      }}
    />
  );
}
