/** The same in both languages of the bundle's pages; the style sheet shows the one that `<html lang>` names. */
export function bilingual(english: string, portuguese: string): string {
  return `<span lang="en">${english}</span><span lang="pt-BR">${portuguese}</span>`;
}
