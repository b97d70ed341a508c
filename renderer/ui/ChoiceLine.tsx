import styles from "./ChoiceDialog.module.css";
import type { Choice } from "./choice.ts";

type ChoiceLineProps = {
  readonly choice: Choice;
  /** The element's id. */
  readonly id: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

/** One line of a ChoiceDialog. The focus stays in the field; the keyboard is the field's. */
export function ChoiceLine({ choice, id, active, onPoint, onChoose }: ChoiceLineProps) {
  const { label, icon: Icon, note, keys, disabled = false } = choice;
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={disabled}
      className={styles.option}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.icon}>{Icon && <Icon size={15} aria-hidden />}</span>
      <span className={styles.label}>{label}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
    </button>
  );
}
