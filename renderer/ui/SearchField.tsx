import { Search, X } from "lucide-react";
import { IconButton } from "./IconButton.tsx";
import styles from "./SearchField.module.css";

type SearchFieldProps = {
  readonly id: string;
  /** What can be searched for. */
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The user wants to go on to what was found. */
  readonly onLeave: () => void;
};

/** Finds rows of the list below it, which is a key away; Escape empties it. */
export function SearchField({ id, label, clearLabel, value, onChange, onLeave }: SearchFieldProps) {
  return (
    <search className={styles.search} data-own-undo>
      <Search size={15} aria-hidden className={styles.glass} />
      <input
        id={id}
        type="text"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onChange("");
          if (event.key !== "ArrowDown" && event.key !== "Enter") return;
          event.preventDefault();
          onLeave();
        }}
      />
      {value !== "" && <IconButton size="small" label={clearLabel} icon={X} onClick={() => onChange("")} />}
    </search>
  );
}
