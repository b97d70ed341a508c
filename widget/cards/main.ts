import { comparisons } from "#shared/dialogue/comparisons.ts";
import { systemTextsEn } from "#shared/dialogue/systemTextsEn.ts";
import { knownTo } from "#shared/nodes/knownTo.ts";
import { receiveRare } from "#shared/nodes/receiveRare.ts";
import { readProgram } from "#shared/site/readProgram.ts";
import { meetingForm } from "../chat/inputs/meetingForm.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { provideRules } from "../rules/late.ts";
import { textsEn } from "../words/textsEn.ts";
import { belowBubble } from "./belowBubble.ts";
import { callWebhook } from "./callWebhook.ts";
import styles from "./cards.css?inline";
import { fieldKinds } from "./fieldKinds.ts";
import { lateBehaviours } from "./lateBehaviours.ts";
import { rareInput } from "./rareInput.ts";

(window as ParleyWindow).parley?.register("cards", (rules) => {
  provideRules(rules);
  Object.assign(rules.comparisons, comparisons);
  return {
    styles,
    readProgram,
    knownTo,
    receiveRare,
    behaviours: lateBehaviours,
    callWebhook,
    english: { texts: textsEn, system: systemTextsEn },
    rareInput,
    fieldKinds,
    meetingForm,
    belowBubble,
  };
});
