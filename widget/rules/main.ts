import { evaluateCondition } from "#shared/dialogue/evaluateCondition.ts";
import { matchesSchedule } from "#shared/targeting/matchesSchedule.ts";
import type { ParleyWindow } from "../host/ParleyWindow.ts";

(window as ParleyWindow).parley?.register("rules", { evaluateCondition, matchesSchedule });
