import type { Targeting } from "#shared/dialogue/targeting.ts";
import { setTargeting, type TargetingPart } from "../document/operations/setTargeting.ts";
import type { StepName } from "../document/stepName.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";

const steps = {
  audience: "editAudience",
  events: "editEvents",
  frequency: "editFrequency",
  schedule: "editSchedule",
} as const satisfies { readonly [Part in keyof TargetingPart]: StepName };

type Part = keyof typeof steps;

/** One part of the targeting, and the way to change it; `field` names the field whose quick edits are one step. */
export function useTargeting<Name extends Part>(
  part: Name,
): readonly [Targeting[Name], (value: Targeting[Name], field?: string) => void] {
  const { document } = useSession();
  const value = useDialogue(({ targeting }) => targeting[part]);
  const set = (next: Targeting[Name], field?: string) =>
    document.apply(
      steps[part],
      (draft) => setTargeting(draft, { [part]: next }),
      field === undefined ? {} : { merge: `${part} ${field}` },
    );
  return [value as Targeting[Name], set];
}
