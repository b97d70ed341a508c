import { receiveRare } from "#shared/nodes/receiveRare.ts";
import { consent } from "../chat/inputs/consent.ts";
import { meetingForm } from "../chat/inputs/meetingForm.ts";
import { phoneField } from "../chat/inputs/phoneField.ts";
import { select } from "../chat/inputs/select.ts";
import { ticks } from "../chat/inputs/ticks.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { provideRules } from "../rules/late.ts";
import { callWebhook } from "./callWebhook.ts";
import styles from "./cards.css?inline";
import { documentButton } from "./documentButton.ts";
import { lateBehaviours } from "./lateBehaviours.ts";

(window as ParleyWindow).parley?.register("cards", (rules) => {
  provideRules(rules);
  return {
    styles,
    receiveRare,
    behaviours: lateBehaviours,
    callWebhook,
    inputs: { consent, phoneField, select, ticks },
    meetingForm,
    documentButton,
  };
});
