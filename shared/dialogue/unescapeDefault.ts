/** A token's default as it is meant: the backslash before a quote, or before anything else, goes. */
export function unescapeDefault(written: string): string {
  return written.replace(/\\(.)/g, "$1");
}
