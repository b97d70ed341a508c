import { own } from "#shared/dialogue/own.ts";

/** Words for what Marketo calls its types, and for a type of which only the number is known. */
type Words = {
  readonly types: Readonly<Record<string, string>>;
  readonly typeNumber: (type: string) => string;
};

/** What a person did, in words: in those of Marketo for types that are not known here, as a subscription's own. */
export function activityWords(
  { type, name }: { readonly type: number; readonly name: string | null },
  { types, typeNumber }: Words,
): string {
  if (name === null || name.trim() === "") return typeNumber(String(type));
  return own(types, name.trim().toLowerCase()) ?? name;
}
