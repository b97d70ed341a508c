import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import type { LucideIcon } from "lucide-react";
import { useId } from "react";
import styles from "./ChoiceCards.module.css";

type ChoiceCardsProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly text?: string;
    readonly icon?: LucideIcon;
    readonly disabled?: boolean;
  }[];
  readonly onChange: (value: Value) => void;
};

/** One of a few, each on a card of its own beside the others. */
export function ChoiceCards<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceCardsProps<Value>) {
  const id = useId();
  return (
    <div>
      <div id={id} className={styles.label}>
        {label}
      </div>
      <RadioGroup aria-labelledby={id} className={styles.cards} value={value} onValueChange={onChange}>
        {choices.map(({ value: own, label: name, text, icon: Icon, disabled = false }) => (
          <Radio.Root key={own} value={own} disabled={disabled} className={styles.card} aria-label={name}>
            {Icon && <Icon size={16} aria-hidden />}
            <span>
              <span className={styles.name}>{name}</span>
              {text && <span className={styles.text}>{text}</span>}
            </span>
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
