import { GripVertical } from "lucide-react";
import { type PointerEvent, useRef } from "react";
import styles from "./DragGrip.module.css";

type DragGripProps = {
  readonly index: number;
  /** Where the row would stand if it were let go now; undefined when it no longer is dragged. */
  readonly onDrag: (to: number | undefined) => void;
  readonly onDrop: (to: number) => void;
};

/** A row of a list is dragged by this to another place in it. For the mouse: keyboards have the row's buttons. */
export function DragGrip({ index, onDrag, onDrop }: DragGripProps) {
  const target = useRef<number>(undefined);

  function follow(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const rows = [...(event.currentTarget.closest("ol, ul")?.children ?? [])];
    const middles = rows.map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    const others = middles.filter((_, other) => other !== index);
    target.current = others.filter((middle) => middle < event.clientY).length;
    onDrag(target.current);
  }

  function end(): void {
    const to = target.current;
    target.current = undefined;
    onDrag(undefined);
    if (to !== undefined && to !== index) onDrop(to);
  }

  return (
    <span
      aria-hidden
      className={styles.grip}
      data-grip
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={() => {
        target.current = undefined;
        onDrag(undefined);
      }}
    >
      <GripVertical size={14} />
    </span>
  );
}
