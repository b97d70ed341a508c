import { Switch } from "@base-ui/react/switch";
import { type ReactNode, useId } from "react";
import styles from "./SwitchField.module.css";

type SwitchFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/** Something that is on or off, with its label before it. Takes effect at once. */
export function SwitchField({ label, hint, checked, onChange, disabled = false }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <div>
        <span id={`${id}-label`} className={styles.label}>
          {label}
        </span>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
      <Switch.Root
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        onKeyDown={(event) => {
          // with Ctrl or Cmd these keys are shortcuts of what is around it
          if ((event.ctrlKey || event.metaKey) && (event.key === "Enter" || event.key === " "))
            event.preventBaseUIHandler();
        }}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={styles.track}
      >
        <Switch.Thumb className={styles.thumb} />
      </Switch.Root>
    </div>
  );
}
