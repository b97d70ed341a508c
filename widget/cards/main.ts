import { systemTextsEn } from "#shared/dialogue/systemTextsEn.ts";
import { receiveRare } from "#shared/nodes/receiveRare.ts";
import { meetingForm } from "../chat/inputs/meetingForm.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { provideRules } from "../rules/late.ts";
import { textsEn } from "../words/textsEn.ts";
import { calendarLink } from "./calendarLink.ts";
import { callWebhook } from "./callWebhook.ts";
import styles from "./cards.css?inline";
import { documentButton } from "./documentButton.ts";
import { fieldKinds } from "./fieldKinds.ts";
import { lateBehaviours } from "./lateBehaviours.ts";
import { rareInput } from "./rareInput.ts";

(window as ParleyWindow).parley?.register("cards", (rules) => {
  provideRules(rules);
  return {
    styles,
    receiveRare,
    behaviours: lateBehaviours,
    callWebhook,
    english: { texts: textsEn, system: systemTextsEn },
    rareInput,
    fieldKinds,
    meetingForm,
    documentButton,
    calendarLink,
  };
});
