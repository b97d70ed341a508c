import type { Condition } from "#shared/dialogue/condition.ts";

/** Whether a filter leaves anybody out; one without conditions does not. */
export function isFiltered(where: Condition): boolean {
  return !("all" in where && Array.isArray(where.all) && where.all.length === 0);
}
