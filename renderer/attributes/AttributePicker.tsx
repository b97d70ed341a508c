import { Autocomplete } from "@base-ui/react/autocomplete";
import type { ReactNode } from "react";
import type { AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import { conditionsTexts } from "../i18n/areas/conditionsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { classNames } from "../ui/classNames.ts";
import control from "../ui/control.module.css";
import { Field } from "../ui/Field.tsx";
import { SuggestionList } from "../ui/SuggestionList.tsx";
import styles from "./AttributePicker.module.css";
import { attributesStore } from "./attributesStore.ts";
import { fitsAttribute } from "./fitsAttribute.ts";

/** Suggestions at once: a subscription of Marketo's can have thousands of fields. */
const mostShown = 150;

type AttributePickerProps = {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly value: string;
  readonly onChange: (name: string) => void;
  /** The names to suggest. */
  readonly names: readonly string[];
  /** What is known of one of them. */
  readonly infoOf: (name: string) => AttributeInfo;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  /** A button that belongs to it. */
  readonly aside?: ReactNode;
};

/** The name of an attribute: any name can be typed, known ones are found by their name or by what people call them. */
export function AttributePicker(props: AttributePickerProps) {
  const { label, labelHidden, hint, placeholder, value, onChange, names, infoOf, aside } = props;
  const entries = attributesStore((state) => state.entries);
  const types = useTexts(conditionsTexts).types;
  const about = (name: string) => {
    const { type, values } = infoOf(name);
    const holds = type === "text" && values.length > 0 ? types.choice : types[type];
    return [entries.get(name)?.label, holds].filter(Boolean).join(" · ");
  };
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} aside={!labelHidden && aside}>
      {(field) => (
        <div className={styles.line}>
          <Autocomplete.Root
            items={names}
            value={value}
            onValueChange={onChange}
            openOnInputClick
            limit={mostShown}
            filter={(name, query) => fitsAttribute(name, entries.get(name), query)}
          >
            <Autocomplete.Input
              {...field}
              // Its label is out of reach for assistive technology while the list is open.
              aria-label={label}
              spellCheck={false}
              autoComplete="off"
              placeholder={placeholder}
              maxLength={200}
              className={classNames(control.control, styles.input)}
              onFocus={props.onFocus}
              onBlur={props.onBlur}
            />
            <SuggestionList itemClassName={styles.item} about={about} />
          </Autocomplete.Root>
          {labelHidden && aside}
        </div>
      )}
    </Field>
  );
}
