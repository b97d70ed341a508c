/** A text of several lines as it may stand in an entry for calendars: its lines end one way, and nothing else controls them. */
export function manyLines(text: string): string {
  return text.replace(/\r\n?|[\p{Zl}\p{Zp}\u0085]/gu, "\n").replace(/(?!\n)\p{Cc}/gu, " ");
}
