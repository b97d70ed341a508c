import styles from "./StatusChip.module.css";

type StatusChipProps = {
  readonly status: "live" | "paused" | "draft" | "scheduled" | "ended";
  readonly label: string;
};

/** A dialogue's status as a dot and a word. */
export function StatusChip({ status, label }: StatusChipProps) {
  return (
    <span className={styles.chip} data-status={status}>
      {label}
    </span>
  );
}
