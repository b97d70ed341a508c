import type { Comparison } from "#shared/dialogue/comparisons.ts";
import type { ConditionTest } from "#shared/dialogue/conditionTest.ts";
import type { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import type { parseMoment } from "#shared/dialogue/parseMoment.ts";
import type { zonedTime } from "#shared/dialogue/zonedTime.ts";
import type { eventHappened } from "#shared/targeting/eventHappened.ts";
import type { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import type { happened } from "../rules/happened.ts";
import type { attributesOf } from "../visitor/attributesOf.ts";

/** What only dialogues with an audience, a schedule, events to wait for or a card of a rarer kind need: a file of its own in the bundle. */
export type Rules = {
  readonly attributesOf: typeof attributesOf;
  readonly evaluateCondition: typeof evaluateCondition;
  /** The cards add what is missing: of the site's audiences none may ask for it. */
  readonly comparisons: { readonly [Name in Comparison]?: ConditionTest };
  readonly matchesSchedule: typeof matchesSchedule;
  readonly happened: typeof happened;
  readonly eventHappened: typeof eventHappened;
  readonly parseMoment: typeof parseMoment;
  readonly zonedTime: typeof zonedTime;
};
