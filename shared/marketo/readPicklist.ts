/** The values of a picklist as Marketo writes them: `Label::value,…`, or `label,…` where both are the same. */
export function readPicklist(text: string): { label: string; value: string }[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const at = entry.indexOf("::");
      return at < 0
        ? { label: entry, value: entry }
        : { label: entry.slice(0, at).trim(), value: entry.slice(at + 2).trim() };
    });
}
