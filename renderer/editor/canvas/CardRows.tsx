import { Handle, Position } from "@xyflow/react";
import { type PointerEvent as ReactPointerEvent, useState } from "react";
import { own } from "#shared/dialogue/own.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import { moveRow } from "../actions/moveRow.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./Card.module.css";
import { type CardLayout, rowHeight } from "./cardLayout.ts";
import { followDrag } from "./followDrag.ts";

/** A row on its way to another place: which, where to, and by how many canvas units it was dragged. */
type Grasped = { readonly from: number; readonly to: number; readonly by: number };

/** The answers, cases or arms of a card and its other ways out. Those of the author are put in order by their dots. */
export function CardRows({ id, layout }: { readonly id: string; readonly layout: CardLayout }) {
  const t = useTexts(nodesTexts);
  const session = useSession();
  const [grasped, setGrasped] = useState<Grasped>();
  const { kind, rows, movableRows } = layout;

  function grasp(event: ReactPointerEvent<HTMLElement>, from: number): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    const row = event.currentTarget.parentElement?.getBoundingClientRect();
    const scale = (row?.height ?? rowHeight) / rowHeight;
    const start = event.clientY;
    const at = (y: number): Grasped => {
      const by = (y - start) / scale;
      const to = Math.min(movableRows - 1, Math.max(0, from + Math.round(by / rowHeight)));
      return { from, to, by };
    };
    followDrag(event.nativeEvent, {
      move: ({ clientY }) => setGrasped(at(clientY)),
      end({ clientY }) {
        setGrasped(undefined);
        moveRow(session, id, from, at(clientY).to);
      },
      cancel: () => setGrasped(undefined),
    });
  }

  return rows.map((row, index) => {
    const fixed = own(t.ports, row.id);
    const label =
      row.label || fixed || (kind === "branch" || kind === "split" ? t.untitledCase : t.untitledAnswer);
    const shift = grasped && shiftOf(grasped, index);
    return (
      <div
        key={row.id}
        className={classNames(
          styles.row,
          row.label === "" && styles.quiet,
          grasped && (grasped.from === index ? styles.grasped : styles.givingWay),
        )}
        style={shift === undefined ? undefined : { transform: `translateY(${shift}px)` }}
      >
        {movableRows > 1 && index < movableRows && (
          <span
            className={`${styles.grip} nodrag nopan`}
            data-row-grip
            aria-hidden
            onPointerDown={(event) => grasp(event, index)}
          />
        )}
        <span className={styles.rowLabel}>{label}</span>
        {row.port !== undefined && (
          <Handle id={row.port} type="source" position={Position.Right} className={styles.port} />
        )}
      </div>
    );
  });
}

/** By how much a row is shown away from its place while one is grasped. */
function shiftOf({ from, to, by }: Grasped, index: number): number {
  if (index === from) return by;
  if (from < index && index <= to) return -rowHeight;
  if (to <= index && index < from) return rowHeight;
  return 0;
}
