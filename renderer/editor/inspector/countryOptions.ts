import { dialCodes } from "#shared/nodes/dialCodes.ts";

/** The countries that a phone number can be from, by name in a language. */
export function countryOptions(language: string): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([language], { type: "region" });
  const { compare } = new Intl.Collator(language);
  return [...dialCodes]
    .map(([value, code]) => ({ value, label: `${names.of(value) ?? value} (+${code})` }))
    .sort((a, b) => compare(a.label, b.label));
}
