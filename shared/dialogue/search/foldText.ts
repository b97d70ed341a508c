/** A text without case and accents, so that "inicio" finds "Início". */
export function foldText(text: string): string {
  // most texts have nothing to take apart, and telling is many times faster than trying
  if (!/[^\n -~]/.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
