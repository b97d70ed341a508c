import type { knownTo } from "#shared/nodes/knownTo.ts";
import type { receiveRare } from "#shared/nodes/receiveRare.ts";
import type { readProgram } from "#shared/site/readProgram.ts";
import type { belowBubble } from "../cards/belowBubble.ts";
import type { callWebhook } from "../cards/callWebhook.ts";
import type { fieldKinds } from "../cards/fieldKinds.ts";
import type { lateBehaviours } from "../cards/lateBehaviours.ts";
import type { rareInput } from "../cards/rareInput.ts";
import type { meetingForm } from "../chat/inputs/meetingForm.ts";
import type { Words } from "../words/Words.ts";
import type { Rules } from "./Rules.ts";

/** What only dialogues with a card of a rarer kind need: a file of its own in the bundle. */
export type Cards = {
  /** What its inputs add to the styles of the open chat. */
  readonly styles: string;
  /** For what an older version of the site has begun. */
  readonly readProgram: typeof readProgram;
  readonly knownTo: typeof knownTo;
  readonly receiveRare: typeof receiveRare;
  readonly behaviours: typeof lateBehaviours;
  readonly callWebhook: typeof callWebhook;
  /** The words in English, with those that the chat lacks. */
  readonly english: Words;
  readonly rareInput: typeof rareInput;
  readonly fieldKinds: typeof fieldKinds;
  readonly meetingForm: typeof meetingForm;
  readonly belowBubble: typeof belowBubble;
};

/** Some of them ask what the rules know. */
export type CreateCards = (rules: Rules) => Cards;
