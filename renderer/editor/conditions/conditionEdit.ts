import type { ReactNode } from "react";
import type { AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import type { Condition } from "#shared/dialogue/condition.ts";
import type { ConditionPath } from "./conditionPath.ts";

/** The place where a condition is made: the open dialogue, or a screen of its own. */
export type ConditionHost = {
  /** What is known of an attribute. */
  readonly infoOf: (name: string) => AttributeInfo;
  /** The field in which an attribute is chosen. */
  readonly attributeField: (props: {
    readonly label: string;
    readonly value: string;
    readonly onChange: (name: string) => void;
  }) => ReactNode;
  /** Ends a step of edits that go on in one field. */
  readonly seal: () => void;
  readonly announce: (words: string) => void;
  /** What is wrong with the part at a path, in the user's language. */
  readonly problemAt: (path: ConditionPath) => string | undefined;
};

/** How the parts of a condition change the whole. */
export type ConditionEdit = Pick<ConditionHost, "infoOf" | "attributeField" | "seal" | "problemAt"> & {
  readonly condition: Condition;
  /** `field`: the field whose quick edits are one step; `focus`: the part that has the focus afterwards. */
  readonly change: (
    condition: Condition,
    options?: { readonly field?: string; readonly focus?: ConditionPath },
  ) => void;
  /** Moves a part up or down, as far as it can. */
  readonly move: (path: ConditionPath, by: -1 | 1) => void;
};
