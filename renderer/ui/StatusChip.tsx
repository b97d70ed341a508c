import styles from "./StatusChip.module.css";

type StatusChipProps = {
  /** `hollow`: of no colour, with an empty dot. */
  readonly tone: "hollow" | "success" | "warning" | "accent";
  readonly label: string;
};

/** Where something stands, as a dot and a word. */
export function StatusChip({ tone, label }: StatusChipProps) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {label}
    </span>
  );
}
