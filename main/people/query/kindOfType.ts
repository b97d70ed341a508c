import { typeOfField } from "#shared/marketo/typeOfField.ts";
import type { FieldKind } from "./FieldKind.ts";

/** How the words of a field of this type of Marketo's are read. */
export function kindOfType(type: string | undefined): FieldKind {
  const holds = typeOfField(type);
  return holds === "yesNo" || holds === "number" ? holds : "text";
}
