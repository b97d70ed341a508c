import type { ReactNode } from "react";
import { TextField } from "../../ui/TextField.tsx";
import { useSession } from "../session/useSession.ts";
import type { EditOptions } from "./useNodeEdit.ts";

type AddressLineProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly placeholder: string;
  readonly value: string;
  readonly edit: (recipe: (draft: { url: string }) => void, options: EditOptions) => void;
};

/** The address that a card leads to or calls. */
export function AddressLine({ label, hint, placeholder, value, edit }: AddressLineProps) {
  const { document } = useSession();
  return (
    <TextField
      label={label}
      hint={hint}
      type="url"
      placeholder={placeholder}
      maxLength={4000}
      value={value}
      onBlur={document.seal}
      onChange={(url) =>
        edit(
          (draft) => {
            draft.url = url;
          },
          { field: "url" },
        )
      }
    />
  );
}
