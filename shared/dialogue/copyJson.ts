/** Why a value cannot be taken for a document. */
export type CopyFailure = "too-deep" | "too-big" | "not-json";

/** How deep a document may nest, and how many values it may hold. */
const limits = { depth: 150, values: 5_000_000 } as const;

/**
 * Copies a value as plain JSON data. Keys named `__proto__` are left out; values that JSON has not (functions, dates,
 * NaN) fail, as does what nests too deep, holds too much or refers to itself.
 */
export function copyJson(
  value: unknown,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: CopyFailure } {
  let count = 0;
  let failure: CopyFailure | undefined;
  const copy = (part: unknown, depth: number): unknown => {
    if (failure || part === null || typeof part === "string" || typeof part === "boolean") return part;
    if (typeof part === "number" || typeof part === "undefined") {
      if (Number.isNaN(part)) failure = "not-json";
      return part;
    }
    count += 1;
    if (typeof part !== "object") failure = "not-json";
    else if (depth > limits.depth) failure = "too-deep";
    else if (count > limits.values) failure = "too-big";
    else if (Array.isArray(part)) return part.map((one) => copy(one, depth + 1));
    else {
      const made: { [key: string]: unknown } = {};
      for (const [key, one] of Object.entries(part))
        if (key !== "__proto__") made[key] = copy(one, depth + 1);
      return made;
    }
    return undefined;
  };
  const made = copy(value, 0);
  return failure ? { ok: false, failure } : { ok: true, value: made };
}
