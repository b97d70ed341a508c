import type { receiveRare } from "#shared/nodes/receiveRare.ts";
import type { callWebhook } from "../cards/callWebhook.ts";
import type { documentButton } from "../cards/documentButton.ts";
import type { lateBehaviours } from "../cards/lateBehaviours.ts";
import type { consent } from "../chat/inputs/consent.ts";
import type { meetingForm } from "../chat/inputs/meetingForm.ts";
import type { phoneField } from "../chat/inputs/phoneField.ts";
import type { select } from "../chat/inputs/select.ts";
import type { ticks } from "../chat/inputs/ticks.ts";
import type { Rules } from "./Rules.ts";

/** What only dialogues with a card of a rarer kind need: a file of its own in the bundle. */
export type Cards = {
  /** What its inputs add to the styles of the open chat. */
  readonly styles: string;
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

/** Some of them ask what the rules know. */
export type CreateCards = (rules: Rules) => Cards;
