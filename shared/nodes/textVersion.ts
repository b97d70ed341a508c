/**
 * A name for the very wording of a text: 16 hexadecimal digits, two 32-bit FNV-1a hashes, forwards and backwards. It tells
 * one version from another; it is no protection against forgery.
 */
export function textVersion(text: string): string {
  const digits = [...text];
  return [digits, [...digits].reverse()].map(hash).join("");
}

function hash(characters: readonly string[]): string {
  let sum = 0x811c9dc5;
  for (const character of characters) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}
