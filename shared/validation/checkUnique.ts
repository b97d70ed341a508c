import type { Finding } from "./finding.ts";

/** Finds ids that are used twice in one list of a card. */
export function checkUnique(items: readonly { readonly id: string }[], field: string): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index): Finding[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ severity: "error", code: "duplicate-id", path: [field, index, "id"], params: { id, field } }];
  });
}
