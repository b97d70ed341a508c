import { Autocomplete } from "@base-ui/react/autocomplete";
import type { ReactNode } from "react";
import { classNames } from "./classNames.ts";
import control from "./control.module.css";
import { Field } from "./Field.tsx";
import styles from "./SuggestField.module.css";
import { SuggestionList } from "./SuggestionList.tsx";

/** Suggestions at once: a subscription of Marketo's can have thousands of fields. */
const mostShown = 150;

type SuggestFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number;
  readonly value: string;
  readonly onChange: (name: string) => void;
  /** The names to suggest. */
  readonly names: readonly string[];
  /** Whether a name is one that somebody looks for. */
  readonly fits: (name: string, query: string) => boolean;
  /** What is said of a name at its end, in a word or two. */
  readonly about: (name: string) => string | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** A button that belongs to it. */
  readonly aside?: ReactNode;
};

/** A technical name: any can be typed, known ones are found. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, labelHidden, hint, error, placeholder, maxLength = 200, value, names, aside } = props;
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={error} aside={!labelHidden && aside}>
      {(field) => (
        <div className={styles.line}>
          <Autocomplete.Root
            items={names}
            value={value}
            onValueChange={props.onChange}
            openOnInputClick
            limit={mostShown}
            filter={props.fits}
          >
            <Autocomplete.Input
              {...field}
              // Its label is out of reach for assistive technology while the list is open.
              aria-label={label}
              spellCheck={false}
              autoComplete="off"
              placeholder={placeholder}
              maxLength={maxLength}
              className={classNames(control.control, styles.input)}
              onFocus={props.onFocus}
              onBlur={props.onBlur}
            />
            <SuggestionList itemClassName={styles.item} about={props.about} />
          </Autocomplete.Root>
          {labelHidden && aside}
        </div>
      )}
    </Field>
  );
}
