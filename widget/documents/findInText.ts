import { type FoldedText, foldText } from "./foldText.ts";

/** A place in a text: from the first character to behind the last. */
export type Span = { readonly from: number; readonly to: number };

/** Every place at which a text holds `wanted`, whatever case, accents and line breaks; none for a blank one. */
export function findInText({ text, at }: FoldedText, wanted: string): Span[] {
  const needle = foldText(wanted.trim()).text;
  const found: Span[] = [];
  if (needle === "") return found;
  for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + needle.length)) {
    const last = from + needle.length - 1;
    // One character, such as a ligature, can have become several.
    let next = last + 1;
    while (at[next] === at[last]) next++;
    found.push({ from: at[from] ?? 0, to: at[next] ?? 0 });
  }
  return found;
}
