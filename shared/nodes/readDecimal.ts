/**
 * A number as people type it: `1200`, `1,5`, `1.5`, `1.234,56`, `1,234.56`, `1 234`. One separator marks the decimals;
 * with two kinds the last does; one that repeats groups thousands. Null when it is no number.
 */
export function readDecimal(typed: string): number | null {
  const text = typed.replace(/[\s'\u2019]/g, "");
  if (text.length > 40 || !/^[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)$/.test(text)) return null;
  const last = text.charAt(Math.max(text.lastIndexOf("."), text.lastIndexOf(",")));
  if (last === "") return Number(text);
  const other = last === "." ? "," : ".";
  const repeats = text.indexOf(last) !== text.lastIndexOf(last);
  if (repeats && (text.includes(other) || !/^[+-]?\d{1,3}(?:[.,]\d{3})+$/.test(text))) return null;
  const digits = repeats ? text.split(last).join("") : text.split(other).join("").replace(last, ".");
  return Number(digits);
}
