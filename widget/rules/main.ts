import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import { meetingForm } from "../chat/inputs/meetingForm.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { callWebhook } from "./callWebhook.ts";
import { lateBehaviours } from "./lateBehaviours.ts";

(window as ParleyWindow).parley?.register("rules", {
  evaluateCondition,
  matchesSchedule,
  behaviours: lateBehaviours,
  callWebhook,
  meetingForm,
});
