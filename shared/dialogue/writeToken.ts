/** A token as it stands in a text; quotes and backslashes of the default are escaped. */
export function writeToken(name: string, fallback: string): string {
  const escaped = fallback.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ");
  return fallback === "" ? `{{${name}}}` : `{{${name}:"${escaped}"}}`;
}
