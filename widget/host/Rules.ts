import type { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import type { parseMoment } from "#shared/dialogue/parseMoment.ts";
import type { eventHappened } from "#shared/targeting/eventHappened.ts";
import type { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import type { happened } from "../rules/happened.ts";
import type { attributesOf } from "../visitor/attributesOf.ts";

/** What only dialogues with an audience, a schedule, events to wait for or a card of a rarer kind need: a file of its own in the bundle. */
export type Rules = {
  readonly attributesOf: typeof attributesOf;
  readonly evaluateCondition: typeof evaluateCondition;
  readonly matchesSchedule: typeof matchesSchedule;
  readonly happened: typeof happened;
  readonly eventHappened: typeof eventHappened;
  readonly parseMoment: typeof parseMoment;
};
