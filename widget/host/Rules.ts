import type { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import type { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import type { meetingForm } from "../chat/inputs/meetingForm.ts";
import type { callWebhook } from "../rules/callWebhook.ts";
import type { lateBehaviours } from "../rules/lateBehaviours.ts";

/** What only dialogues with an audience, a schedule or a card of a rarer kind need: a file of its own in the bundle. */
export type Rules = {
  readonly evaluateCondition: typeof evaluateCondition;
  readonly matchesSchedule: typeof matchesSchedule;
  readonly behaviours: typeof lateBehaviours;
  readonly callWebhook: typeof callWebhook;
  readonly meetingForm: typeof meetingForm;
};
