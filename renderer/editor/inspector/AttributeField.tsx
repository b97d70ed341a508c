import { Autocomplete } from "@base-ui/react/autocomplete";
import { type ReactNode, useMemo } from "react";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { knownInfo } from "../../attributes/knownInfo.ts";
import { loadAttributes } from "../../attributes/loadAttributes.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { conditionsTexts } from "../../i18n/areas/conditionsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { Field } from "../../ui/Field.tsx";
import { SuggestionList } from "../../ui/SuggestionList.tsx";
import { UsesButton } from "../find/UsesButton.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./AttributeField.module.css";
import { readableAttributes, writableAttributes } from "./knownAttributes.ts";
import { withCatalogue } from "./withCatalogue.ts";

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
  const { id, document } = useSession();
  const flows = flowsStore((state) => state.flows);
  const joined = useDialogue((dialogue) =>
    (writes ? writableAttributes(dialogue) : readableAttributes(dialogue, flows)).join("\n"),
  );
  const entries = attributesStore((state) => state.entries);
  const types = useTexts(conditionsTexts).types;
  const names = useMemo(
    () => withCatalogue(joined.split("\n"), entries.keys(), writes),
    [joined, entries, writes],
  );
  const about = (name: string) => {
    const { type, values } = knownInfo(name, document.getState().dialogue, entries);
    return type === "text" && values.length > 0 ? types.choice : types[type];
  };
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
              // Its label is out of reach for assistive technology while the list is open.
              aria-label={label}
              spellCheck={false}
              autoComplete="off"
              placeholder={placeholder}
              maxLength={200}
              className={classNames(control.control, styles.input)}
              onFocus={() => void loadAttributes(id)}
              onBlur={document.seal}
            />
            <SuggestionList itemClassName={styles.item} about={about} />
          </Autocomplete.Root>
          {labelHidden && value !== "" && <UsesButton attribute={value} />}
        </div>
      )}
    </Field>
  );
}
