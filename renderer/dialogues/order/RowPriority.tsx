import { GripVertical } from "lucide-react";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { listStore } from "../listStore.ts";
import { canOrder } from "./canOrder.ts";
import { dragRow } from "./dragRow.ts";
import styles from "./RowPriority.module.css";

/** A dialogue's priority; while the rows stand in that order, with a grip to drag it to another place. */
export function RowPriority({ dialogue: { id, priority } }: { readonly dialogue: DialogueSummary }) {
  const t = useTexts(dialoguesTexts);
  const ordered = listStore(({ view }) => canOrder(view));
  return (
    <span className={styles.priority}>
      {priority}
      {ordered && (
        // Keys do the same: Alt and an arrow, also in the menu of the row.
        <span
          className={styles.grip}
          title={t.drag}
          data-grip
          aria-hidden
          onPointerDown={(event) => dragRow(event, id)}
          onClick={(event) => event.stopPropagation()}
          onDoubleClick={(event) => event.stopPropagation()}
        >
          <GripVertical size={15} />
        </span>
      )}
    </span>
  );
}
