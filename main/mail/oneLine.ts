/** A text as it may stand in the head of a mail: whatever breaks or controls lines is a blank. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
