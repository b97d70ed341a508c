/** The language of `languages` that fits the wanted one best: the same, its base or a sister, else `fallback`. */
export function pickLanguage(wanted: string, languages: readonly string[], fallback: string): string {
  const tag = wanted.toLowerCase();
  const base = tag.split("-", 1)[0];
  return (
    languages.find((language) => language.toLowerCase() === tag) ??
    languages.find((language) => language.toLowerCase() === base) ??
    languages.find((language) => language.toLowerCase().split("-", 1)[0] === base) ??
    fallback
  );
}
