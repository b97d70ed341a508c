import { own } from "#shared/dialogue/own.ts";
import type { Targeting } from "#shared/dialogue/targeting.ts";
import type { Candidate } from "#shared/targeting/candidate.ts";
import { eventHappened } from "#shared/targeting/eventHappened.ts";
import type { Reason } from "#shared/targeting/explain.ts";
import type { Visit } from "#shared/targeting/visit.ts";
import { conditionWords } from "../../editor/conditions/conditionWords.ts";
import { dayName } from "../../editor/targeting/dayName.ts";
import type { ConditionTexts } from "../../i18n/conditionTexts.ts";
import type { explain } from "../../i18n/en/explain.ts";
import { failedPart } from "./failedPart.ts";
import { momentWords } from "./momentWords.ts";

/** The words, and the language that they are in. */
export type ReasonTexts = {
  readonly explain: typeof explain;
  readonly conditions: ConditionTexts;
  readonly language: string;
};

/** Why a rule lets a dialogue be shown or not, in words: what is asked for, and what was found. */
export function reasonWords(
  { code, params }: Reason,
  { id, targeting }: Candidate,
  visit: Visit,
  { explain: t, conditions, language }: ReasonTexts,
): string {
  if (code === "test-failed" || code === "not-in-audience") {
    const failed = failedPart(targeting.audience, visit);
    const wanted = conditionWords(failed.condition, conditions);
    return failed.found === undefined ? t.notSo(wanted) : t.compared(wanted, failed.found);
  }
  if (code === "waits")
    return targeting.events
      .filter((wanted) => !eventHappened(wanted, id, visit))
      .map((wanted) => waitWords(wanted, id, visit, t))
      .join(" ");
  if (code === "not-day") {
    const days = (targeting.schedule?.days ?? []).map((day) => dayName(day, language, "short"));
    return t.sentences["not-day"]({ ...params, days: days.join(", ") });
  }
  const at = own(params, "at");
  return t.sentences[code](
    at === undefined ? params : { ...params, at: momentWords(at, language, visit.timeZone) },
  );
}

function waitWords(
  wanted: Targeting["events"][number],
  id: string,
  { events }: Visit,
  t: ReasonTexts["explain"],
): string {
  if (wanted.type === "exitIntent") return t.notLeft;
  if (wanted.type === "clicked") return t.notClicked(wanted.selector);
  const values = events
    .filter(({ type, dialogue = id }) => type === wanted.type && dialogue === id)
    .map(({ value }) => Number(value));
  return t.tooLittle(t.counted[wanted.type], wanted.atLeast, Math.max(0, ...values));
}
