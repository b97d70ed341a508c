/** A text as the engine compares texts; undefined if that is not ASCII, and so in no word of ASCII. */
export function foldAscii(wanted: string | number | boolean): string | undefined {
  const text = String(wanted).trim().normalize().toUpperCase();
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return undefined;
  return text;
}
