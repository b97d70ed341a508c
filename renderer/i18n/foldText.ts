/** A text without case and accents, so that "inicio" finds "Início". */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
