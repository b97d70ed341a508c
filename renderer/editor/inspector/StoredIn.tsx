import { AttributeField } from "./AttributeField.tsx";
import type { EditOptions } from "./useNodeEdit.ts";

type StoredInProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly edit: (recipe: (draft: { attribute?: string | undefined }) => void, options: EditOptions) => void;
};

/** The attribute in which a card also stores what comes of it; none is stored while it is empty. */
export function StoredIn({ label, hint, value = "", edit }: StoredInProps) {
  return (
    <AttributeField
      writes
      label={label}
      hint={hint}
      value={value}
      onChange={(name) =>
        edit(
          (draft) => {
            if (name === "") delete draft.attribute;
            else draft.attribute = name;
          },
          { field: "attribute" },
        )
      }
    />
  );
}
