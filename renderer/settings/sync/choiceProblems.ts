import type { TypedChoice } from "./typedChoice.ts";

/** What is wrong with what was chosen. */
export type ChoiceProblems = {
  readonly fields: boolean;
  readonly since: boolean;
  readonly keepDays: boolean;
};

const mostDays = 3650;

/** What keeps a sync of it from being begun. `now`: milliseconds since the epoch. */
export function choiceProblems({ fields, since, list, keepDays }: TypedChoice, now: number): ChoiceProblems {
  const at = Date.parse(`${since}T00:00:00Z`);
  return {
    fields: fields.size === 0,
    since: list === null && since !== "" && !(at >= Date.UTC(2000, 0, 1) && at <= now),
    keepDays: !(/^\d+$/.test(keepDays.trim()) && Number(keepDays) >= 1 && Number(keepDays) <= mostDays),
  };
}
