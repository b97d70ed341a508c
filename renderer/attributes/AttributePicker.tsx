import type { ReactNode } from "react";
import type { AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import { conditionsTexts } from "../i18n/areas/conditionsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { SuggestField } from "../ui/SuggestField.tsx";
import { attributesStore } from "./attributesStore.ts";
import { fitsAttribute } from "./fitsAttribute.ts";

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
export function AttributePicker({ infoOf, ...rest }: AttributePickerProps) {
  const entries = attributesStore((state) => state.entries);
  const types = useTexts(conditionsTexts).types;
  const about = (name: string) => {
    const { type, values } = infoOf(name);
    const holds = type === "text" && values.length > 0 ? types.choice : types[type];
    return [entries.get(name)?.label, holds].filter(Boolean).join(" · ");
  };
  return (
    <SuggestField
      {...rest}
      about={about}
      fits={(name, query) => fitsAttribute(name, entries.get(name), query)}
    />
  );
}
