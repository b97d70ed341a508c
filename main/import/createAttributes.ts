/** Names variables of another program as attributes: the same variable always the same way, two never alike. */
export type Attributes = {
  /**
   * The attribute of a variable; `wanted` (such as `lead.email`) is taken if it is free and the variable is new.
   * `name`: what to call it where the variable itself is no name.
   */
  readonly of: (variable: string, wanted?: string, name?: string) => string;
};

/** Begins an empty list of attributes. */
export function createAttributes(): Attributes {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const free = (base: string): string => {
    for (let count = (counts.get(base) ?? 0) + 1; ; count += 1) {
      counts.set(base, count);
      const name = count === 1 ? base : `${base}${count}`;
      if (!taken.has(name)) return name;
    }
  };
  return {
    of(variable, wanted, called = variable) {
      const known = names.get(variable);
      if (known !== undefined) return known;
      const name = wanted !== undefined && !taken.has(wanted) ? wanted : free(`answers.${plainName(called)}`);
      names.set(variable, name);
      taken.add(name);
      return name;
    },
  };
}

/** A name without blanks and signs that tokens do not allow. */
function plainName(variable: string): string {
  const plain = variable
    .trim()
    .replace(/[^\p{L}\p{N}_.-]+/gu, "_")
    .replace(/^[_.]+|[_.]+$/g, "")
    .slice(0, 80);
  return plain === "" ? "value" : plain;
}
