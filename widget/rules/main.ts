import { comparisons } from "#shared/dialogue/comparisons.ts";
import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { parseMoment } from "#shared/dialogue/parseMoment.ts";
import { zonedTime } from "#shared/dialogue/zonedTime.ts";
import { eventHappened } from "#shared/targeting/eventHappened.ts";
import { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";
import { attributesOf } from "../visitor/attributesOf.ts";
import { happened } from "./happened.ts";

(window as ParleyWindow).parley?.register("rules", {
  attributesOf,
  evaluateCondition,
  comparisons,
  matchesSchedule,
  happened,
  eventHappened,
  parseMoment,
  zonedTime,
});
