/** The language of the page; where it names none, the visitor's. */
export function pageLanguage(): string {
  return document.documentElement.lang || navigator.language || "en";
}
