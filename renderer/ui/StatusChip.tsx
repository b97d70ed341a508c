import type { Status } from "#shared/dialogue/dialogue.ts";
import styles from "./StatusChip.module.css";

/** A dialogue's status as a dot and a word. */
export function StatusChip({ status, label }: { readonly status: Status; readonly label: string }) {
  return (
    <span className={styles.chip} data-status={status}>
      {label}
    </span>
  );
}
