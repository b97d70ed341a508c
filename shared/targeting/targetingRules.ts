import { evaluateCondition } from "../dialogue/evaluateCondition.ts";
import { own } from "../dialogue/own.ts";
import type { ManifestDialogue } from "../site/manifest.ts";
import { eventHappened } from "./eventHappened.ts";
import { matchesSchedule } from "./matchesSchedule.ts";
import type { DialogueHistory, Visit } from "./visit.ts";

/** What the rules ask of a dialogue; the loader's manifest has it as well as the document. */
export type Targeted = Pick<ManifestDialogue, "id" | "schedule" | "frequency" | "audience" | "events">;

function frequency({ frequency, id }: Targeted, visit: Visit): boolean {
  const { shown, completed }: DialogueHistory = own(visit.history, id) ?? {};
  if (frequency.mode === "untilCompleted") return completed === undefined;
  // What began to show on this page stays on it.
  if (frequency.mode === "always" || shown === undefined || id === visit.staying) return true;
  if (frequency.mode === "oncePerVisit") return shown < visit.startedAt;
  return frequency.mode === "everyDays" && visit.now - shown >= frequency.days * 86_400_000;
}

/**
 * Everything but the page that must hold for a dialogue to be shown, each by itself, so that it can be said which does not.
 * Those that are quick to tell first: a browser takes its time to read the clock of a zone.
 */
export const targetingRules = {
  frequency,
  events: ({ events, id }, visit) => events.every((wanted) => eventHappened(wanted, id, visit)),
  audience: ({ audience }, visit) => evaluateCondition(audience, visit),
  schedule: ({ schedule }, visit) => matchesSchedule(schedule, visit),
} satisfies { [rule: string]: (dialogue: Targeted, visit: Visit) => boolean };
