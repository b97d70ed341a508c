/** A language's name in the language of the studio, such as "Brazilian Portuguese"; the tag itself if it has none. */
export function languageName(tag: string, studioLanguage: string): string {
  try {
    return new Intl.DisplayNames([studioLanguage], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
