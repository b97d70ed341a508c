import { evaluateCondition } from "../dialogue/evaluateCondition.ts";
import { own } from "../dialogue/own.ts";
import type { ManifestDialogue } from "../site/manifest.ts";
import { matchesPages } from "./matchesPages.ts";
import { matchesSchedule } from "./matchesSchedule.ts";
import type { DialogueHistory, Visit } from "./visit.ts";

type Rule = (dialogue: ManifestDialogue, visit: Visit) => boolean;

function frequency({ frequency, id }: ManifestDialogue, visit: Visit): boolean {
  const { shown, completed }: DialogueHistory = own(visit.history, id) ?? {};
  switch (frequency.mode) {
    case "always":
      return true;
    case "untilCompleted":
      return completed === undefined;
    case "oncePerVisitor":
      return shown === undefined;
    case "oncePerVisit":
      return shown === undefined || shown < visit.startedAt;
    default:
      return shown === undefined || visit.now - shown >= frequency.days * 86_400_000;
  }
}

/** Everything that must hold for a dialogue to be shown, each by itself, so that it can be said which does not. */
export const targetingRules = {
  pages: ({ pages }, visit) => matchesPages(pages, visit.url),
  schedule: ({ schedule }, { now, timeZone }) => matchesSchedule(schedule, now, timeZone),
  frequency,
  audience: ({ audience }, visit) => evaluateCondition(audience, visit),
  events: ({ events }, visit) =>
    events.every((wanted) =>
      visit.events.some(
        ({ type, value }) =>
          type === wanted.type &&
          (wanted.type === "exitIntent" ||
            (wanted.type === "clicked" ? value === wanted.selector : Number(value) >= wanted.atLeast)),
      ),
    ),
} satisfies { [rule: string]: Rule };
