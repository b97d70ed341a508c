/** Why a value cannot be taken for a document. */
export type CopyFailure = "too-deep" | "too-big" | "not-json";

/** The longest list that a document may hold. */
export const longestList = 50_000;

/**
 * How deep a document may nest, how many values it may hold in all, how many one list may, and how many conditions: far
 * more than a dialogue of 20,000 cards needs, and so few that a hostile document cannot use memory or time up.
 */
const limits = { depth: 150, values: 600_000, list: longestList, conditions: 10_000 } as const;

/** What of the limits is used up; parts of one document that are copied one after the other share it. */
export type CopyUse = { values: number; conditions: number };

/**
 * Copies a value as plain JSON data. Keys named `__proto__` are left out; values that JSON has not (functions, dates,
 * NaN) fail, as does what nests too deep, holds too much or refers to itself.
 */
export function copyJson(
  value: unknown,
  use: CopyUse = { values: 0, conditions: 0 },
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: CopyFailure } {
  let failure: CopyFailure | undefined;
  const copy = (part: unknown, depth: number): unknown => {
    use.values += 1;
    if (use.values > limits.values) failure = "too-big";
    if (failure || part === null || typeof part === "string" || typeof part === "boolean") return part;
    if (typeof part === "number" || typeof part === "undefined") {
      if (Number.isNaN(part)) failure = "not-json";
      return part;
    }
    if (typeof part !== "object") failure = "not-json";
    else if (depth > limits.depth) failure = "too-deep";
    else if (Array.isArray(part)) {
      if (part.length <= limits.list) return part.map((one) => copy(one, depth + 1));
      failure = "too-big";
    } else {
      const made: { [key: string]: unknown } = {};
      for (const key of Object.keys(part)) {
        if (failure) break;
        const one = (part as { readonly [key: string]: unknown })[key];
        if ((key === "all" || key === "any" || key === "none") && Array.isArray(one))
          use.conditions += one.length;
        if (use.conditions > limits.conditions) failure = "too-big";
        if (key !== "__proto__") made[key] = copy(one, depth + 1);
      }
      return made;
    }
    return undefined;
  };
  const made = copy(value, 0);
  return failure ? { ok: false, failure } : { ok: true, value: made };
}
