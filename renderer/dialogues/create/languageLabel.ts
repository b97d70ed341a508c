/** A language's name in another language, with a capital first: `pt-BR` in English is "Brazilian Portuguese". */
export function languageLabel(tag: string, inLanguage: string): string {
  const name = new Intl.DisplayNames(inLanguage, { type: "language", fallback: "code" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}
