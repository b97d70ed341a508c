import { useMemo } from "react";
import { attributesUsed } from "#shared/dialogue/search/attributesUsed.ts";
import { useDialogue } from "../session/useDialogue.ts";

/** What a search for an attribute suggests: those that the dialogue has. */
export function AttributeNames({ id }: { readonly id: string }) {
  const dialogue = useDialogue((whole) => whole);
  const names = useMemo(() => attributesUsed(dialogue), [dialogue]);
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
