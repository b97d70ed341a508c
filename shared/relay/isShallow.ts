/** Deeper than anything that a widget or a relay tells. */
const deepest = 32;

/** Whether a value of JSON is nested no deeper than what anybody can copy and write again: thousands of lists in one another break that. */
export function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return true;
}
