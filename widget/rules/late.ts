import type { Rules } from "../host/Rules.ts";

let loaded: Rules | undefined;

/** Puts the rules in place; the loader has fetched them by the time anything but "always" is asked. */
export function provideRules(rules: Rules | undefined): void {
  loaded = rules;
}

/** The rules, if they are in place. */
export function loadedRules(): Rules | undefined {
  return loaded;
}

/** Stands in for the shared function of this name in the loader and the chat. */
export const evaluateCondition: Rules["evaluateCondition"] = (condition, world) =>
  loaded ? loaded.evaluateCondition(condition, world) : "all" in condition && condition.all.length === 0;

/** Stands in for the shared function of this name in the loader and the chat. */
export const matchesSchedule: Rules["matchesSchedule"] = (schedule, visit) =>
  loaded ? loaded.matchesSchedule(schedule, visit) : schedule === undefined;

/** Stands in for the shared function of this name in the chat. */
export const parseMoment: Rules["parseMoment"] = (text, timeZone) =>
  loaded ? loaded.parseMoment(text, timeZone) : null;

/** Stands in for the shared function of this name in the chat, which asks for it only with the rules in place. */
export const zonedTime: Rules["zonedTime"] = (instant, timeZone) =>
  loaded?.zonedTime(instant, timeZone) ?? { day: 0, minute: 0, weekday: 0 };

/** Stands in for the shared function of this name in the loader; without the rules nothing is watched. */
export const eventHappened: Rules["eventHappened"] = (wanted, id, visit) =>
  !!loaded?.eventHappened(wanted, id, visit);
