import { Autocomplete } from "@base-ui/react/autocomplete";
import { type ReactNode, useMemo } from "react";
import { flowsStore } from "../../flows/flowsStore.ts";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { Field } from "../../ui/Field.tsx";
import { SuggestionList } from "../../ui/SuggestionList.tsx";
import { UsesButton } from "../find/UsesButton.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./AttributeField.module.css";
import { readableAttributes, writableAttributes } from "./knownAttributes.ts";

type AttributeFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  /** Whether a value is stored there; else it is read. */
  readonly writes?: boolean;
};

/** The name of an attribute: any name can be typed, known ones are suggested. */
export function AttributeField(props: AttributeFieldProps) {
  const { label, labelHidden, hint, placeholder, value, onChange, writes = false } = props;
  const { document } = useSession();
  const flows = flowsStore((state) => state.flows);
  const joined = useDialogue((dialogue) =>
    (writes ? writableAttributes(dialogue) : readableAttributes(dialogue, flows)).join("\n"),
  );
  const names = useMemo(() => joined.split("\n"), [joined]);
  return (
    <Field
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      aside={!labelHidden && value !== "" && <UsesButton attribute={value} />}
    >
      {(field) => (
        <div className={styles.line}>
          <Autocomplete.Root items={names} value={value} onValueChange={onChange} openOnInputClick>
            <Autocomplete.Input
              {...field}
              spellCheck={false}
              autoComplete="off"
              placeholder={placeholder}
              maxLength={200}
              className={classNames(control.control, styles.input)}
              onBlur={document.seal}
            />
            <SuggestionList itemClassName={styles.item} />
          </Autocomplete.Root>
          {labelHidden && value !== "" && <UsesButton attribute={value} />}
        </div>
      )}
    </Field>
  );
}
