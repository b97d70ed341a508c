import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** A part of what says who sees a dialogue; undefined takes the schedule away. */
export type TargetingPart = {
  readonly [Part in "audience" | "events" | "frequency" | "schedule"]?:
    | Dialogue["targeting"][Part]
    | undefined;
};

/** Changes for whom, after what, how often and when the dialogue is shown. */
export function setTargeting(draft: Draft<Dialogue>, part: TargetingPart): void {
  Object.assign(draft.targeting, part);
  if (draft.targeting.schedule === undefined) delete draft.targeting.schedule;
}
