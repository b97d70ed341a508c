import { comparisons } from "#shared/dialogue/comparisons.ts";
import type { Condition } from "#shared/dialogue/condition.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { WidgetFiles } from "./WidgetFiles.ts";

/** The rules that dialogues' audiences take; what cards ask comes with those. */
export function rulesFor(
  { rules, plainRules }: Pick<WidgetFiles, "rules" | "plainRules">,
  dialogues: readonly Pick<Dialogue, "targeting">[],
): string {
  return dialogues.some(({ targeting }) => compares(targeting.audience)) ? rules : plainRules;
}

function compares(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(compares);
  if ("any" in condition) return condition.any.some(compares);
  if ("none" in condition) return condition.none.some(compares);
  return Object.keys(condition).some((name) => Object.hasOwn(comparisons, name));
}
