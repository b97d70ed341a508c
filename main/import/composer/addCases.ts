import type { Condition } from "#shared/dialogue/condition.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerSurroundings, Next } from "./ComposerSurroundings.ts";
import type { ComposerAction } from "./composerFile.ts";

/** A way that is taken when a condition holds. */
export type ComposerCase = {
  readonly when: Condition;
  readonly label: string;
  readonly actions: readonly ComposerAction[];
};

/** Adds a branch and the steps of its ways, which come together again at `next`. */
export function addCases(
  cases: readonly ComposerCase[],
  otherwise: readonly ComposerAction[],
  next: Next,
  place: ComposerSurroundings,
  conversion: ComposerConversion,
): string {
  const { draft } = conversion;
  const card = draft.card("branch", {
    cases: cases.map(({ when, label }, index) => ({ id: `c${index + 1}`, label, when })),
  });
  cases.forEach(({ actions }, index) => {
    draft.connect(card, `c${index + 1}`, place.add(actions, next, place));
  });
  draft.connect(card, "else", place.add(otherwise, next, place));
  return card;
}
