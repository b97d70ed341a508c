import type { Condition } from "#shared/dialogue/condition.ts";
import { expressionCondition } from "../expressionCondition.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";

/** The condition of a step; one that cannot be read is noted and never holds. */
export function readCondition(written: string, where: string, conversion: ComposerConversion): Condition {
  const condition = expressionCondition(written, (path) => conversion.attributeOf(path));
  if (condition) return condition;
  conversion.draft.note("condition-left-out", { where, what: written });
  return { any: [] };
}
