import type { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import type { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";

/** What only dialogues with an audience, a schedule or a branch need: a file of its own in the bundle. */
export type Rules = {
  readonly evaluateCondition: typeof evaluateCondition;
  readonly matchesSchedule: typeof matchesSchedule;
};
