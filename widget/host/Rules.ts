import type { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import type { parseMoment } from "#shared/dialogue/parseMoment.ts";
import type { receiveRare } from "#shared/nodes/receiveRare.ts";
import type { eventHappened } from "#shared/targeting/eventHappened.ts";
import type { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import type { consent } from "../chat/inputs/consent.ts";
import type { meetingForm } from "../chat/inputs/meetingForm.ts";
import type { phoneField } from "../chat/inputs/phoneField.ts";
import type { select } from "../chat/inputs/select.ts";
import type { ticks } from "../chat/inputs/ticks.ts";
import type { callWebhook } from "../rules/callWebhook.ts";
import type { documentButton } from "../rules/documentButton.ts";
import type { happened } from "../rules/happened.ts";
import type { lateBehaviours } from "../rules/lateBehaviours.ts";
import type { attributesOf } from "../visitor/attributesOf.ts";

/** What only dialogues with an audience, a schedule, events to wait for or a card of a rarer kind need: a file of its own in the bundle. */
export type Rules = {
  readonly attributesOf: typeof attributesOf;
  readonly evaluateCondition: typeof evaluateCondition;
  readonly matchesSchedule: typeof matchesSchedule;
  readonly happened: typeof happened;
  readonly eventHappened: typeof eventHappened;
  readonly parseMoment: typeof parseMoment;
  readonly receiveRare: typeof receiveRare;
  readonly behaviours: typeof lateBehaviours;
  readonly callWebhook: typeof callWebhook;
  readonly inputs: {
    readonly consent: typeof consent;
    readonly phoneField: typeof phoneField;
    readonly select: typeof select;
    readonly ticks: typeof ticks;
  };
  readonly meetingForm: typeof meetingForm;
  readonly documentButton: typeof documentButton;
};
