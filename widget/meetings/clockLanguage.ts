/**
 * In which words and on which kind of clock a language's times are written: as the visitor's own browser has it, where that speaks the
 * same language (en-GB has 24 hours, en has 12).
 */
export function clockLanguage(language: string): string {
  const base = (tag: string) => tag.split("-", 1)[0]?.toLowerCase();
  return navigator.languages.find((tag) => base(tag) === base(language)) ?? language;
}
