import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import { eventHappened } from "#shared/targeting/eventHappened.ts";
import { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { attributesOf } from "../visitor/attributesOf.ts";
import { happened } from "./happened.ts";

(window as ParleyWindow).parley?.register("rules", {
  attributesOf,
  evaluateCondition,
  matchesSchedule,
  happened,
  eventHappened,
  parseMoment,
});
