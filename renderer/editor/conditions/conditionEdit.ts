import type { Condition } from "#shared/dialogue/condition.ts";
import type { ConditionPath } from "./conditionPath.ts";

/** How the parts of a condition change the whole. */
export type ConditionEdit = {
  readonly condition: Condition;
  /** `field`: the field whose quick edits are one step; `focus`: the part that has the focus afterwards. */
  readonly change: (
    condition: Condition,
    options?: { readonly field?: string; readonly focus?: ConditionPath },
  ) => void;
  /** Moves a part up or down, as far as it can. */
  readonly move: (path: ConditionPath, by: -1 | 1) => void;
  /** What is wrong with the part at a path, in the user's language. */
  readonly problemAt: (path: ConditionPath) => string | undefined;
};
