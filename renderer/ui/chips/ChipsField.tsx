import { Autocomplete } from "@base-ui/react/autocomplete";
import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../classNames.ts";
import control from "../control.module.css";
import { Field, type FieldControl } from "../Field.tsx";
import { SuggestionList } from "../SuggestionList.tsx";
import styles from "./ChipsField.module.css";

type ChipsFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly inputMode?: "decimal" | "text";
  readonly values: readonly string[];
  readonly suggestions?: readonly string[];
  /** The values in what was typed or pasted. */
  readonly read: (text: string) => readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly onBlur?: () => void;
};

/** Several values, each on a chip. Enter or a comma makes one of what is typed; Backspace takes the last one back. */
export function ChipsField(props: ChipsFieldProps) {
  const { label, labelHidden, hint, error, values, suggestions = [], read, onChange, onBlur } = props;
  const t = useTexts(uiTexts);
  const [typing, setTyping] = useState("");

  function add(text: string): void {
    const fresh = read(text).filter(
      (value, index, all) => !values.includes(value) && all.indexOf(value) === index,
    );
    setTyping("");
    if (fresh.length > 0) onChange([...values, ...fresh]);
  }

  function key(event: KeyboardEvent<HTMLInputElement>): void {
    const open = event.currentTarget.getAttribute("aria-activedescendant");
    if (event.key === "Enter" && !event.nativeEvent.isComposing && !open && typing.trim() !== "") {
      event.preventDefault();
      add(typing);
    }
    if (event.key === "," && !/^\s*"(?:[^"\\]|\\.)*$/.test(typing)) {
      event.preventDefault();
      add(typing);
    }
    const last = values.at(-1);
    if (event.key !== "Backspace" || typing !== "" || last === undefined) return;
    event.preventDefault();
    // in quotes where it would be read as several otherwise
    setTyping(/[,"\\\n\r\t]/.test(last) ? JSON.stringify(last) : last);
    onChange(values.slice(0, -1));
  }

  const field = (given: FieldControl) => (
    <Autocomplete.Root
      items={suggestions.filter((one) => !values.includes(one))}
      value={typing}
      onValueChange={(text, { reason }) =>
        reason === "item-press" ? add(JSON.stringify(text)) : setTyping(text)
      }
      openOnInputClick
    >
      <Autocomplete.InputGroup className={classNames(control.control, styles.box)}>
        {values.map((value) => (
          <span key={value} className={styles.chip}>
            <span className={styles.text}>{value}</span>
            <button
              type="button"
              className={styles.remove}
              aria-label={t.removeValue(value)}
              onClick={() => onChange(values.filter((one) => one !== value))}
            >
              <X size={12} aria-hidden />
            </button>
          </span>
        ))}
        <Autocomplete.Input
          {...given}
          className={styles.input}
          data-takes="list"
          spellCheck={false}
          autoComplete="off"
          inputMode={props.inputMode}
          placeholder={values.length === 0 ? props.placeholder : undefined}
          onKeyDown={key}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text/plain");
            if (!/[,\n\t]/.test(text)) return;
            event.preventDefault();
            add(typing + text);
          }}
          onBlur={() => {
            add(typing);
            onBlur?.();
          }}
        />
      </Autocomplete.InputGroup>
      <SuggestionList />
    </Autocomplete.Root>
  );
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error}>
      {field}
    </Field>
  );
}
