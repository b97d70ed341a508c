/** Marks that may be left out in writing: accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic. */
const accents =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|[\u0591-\u05c7]|[\u064b-\u065f]|\u0670/g;

/** A text without case and accents, so that "inicio" finds "Início" and "strasse" finds "Straße". */
export function foldText(text: string): string {
  // most texts have nothing to take apart, and telling is many times faster than trying
  if (!/[^\n -~]/.test(text)) return text.toLowerCase();
  const bare = text.normalize("NFD").replace(accents, "").normalize("NFC");
  return bare.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ");
}
