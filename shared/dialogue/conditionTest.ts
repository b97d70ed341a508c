import type { ConditionContext } from "./conditionContext.ts";

/** A value of an attribute, or one of its list. */
export type Scalar = string | number | boolean;

/** What an operator asks of a value that is not empty. */
export type ConditionTest = (value: Scalar, operand: never, context: ConditionContext) => boolean;
