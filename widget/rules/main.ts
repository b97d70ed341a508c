import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import { receiveRare } from "#shared/nodes/receiveRare.ts";
import { eventHappened } from "#shared/targeting/eventHappened.ts";
import { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import { consent } from "../chat/inputs/consent.ts";
import { meetingForm } from "../chat/inputs/meetingForm.ts";
import { phoneField } from "../chat/inputs/phoneField.ts";
import { select } from "../chat/inputs/select.ts";
import { ticks } from "../chat/inputs/ticks.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { attributesOf } from "../visitor/attributesOf.ts";
import { callWebhook } from "./callWebhook.ts";
import { documentButton } from "./documentButton.ts";
import { happened } from "./happened.ts";
import { lateBehaviours } from "./lateBehaviours.ts";

(window as ParleyWindow).parley?.register("rules", {
  attributesOf,
  evaluateCondition,
  matchesSchedule,
  happened,
  eventHappened,
  parseMoment,
  receiveRare,
  behaviours: lateBehaviours,
  callWebhook,
  inputs: { consent, phoneField, select, ticks },
  meetingForm,
  documentButton,
});
