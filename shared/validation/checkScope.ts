import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Flows } from "../dialogue/flows/flows.ts";
import { givenAnswers } from "../dialogue/flows/givenAnswers.ts";
import { isFlow } from "../dialogue/flows/isFlow.ts";
import type { LinkedDialogue } from "../dialogue/flows/linkFlows.ts";

/** What checks of one card or one condition need to know of the whole dialogue. */
export type CheckScope = {
  readonly language: string;
  /** The dialogue's other languages. */
  readonly translations: readonly string[];
  /** Names of all `answers.` attributes that some card writes which is not disabled, in a flow that it calls too. */
  readonly answers: ReadonlySet<string>;
  /** A flow may read what its callers ask for, which it cannot know. */
  readonly anyAnswer: boolean;
  /** The flows that cards may call. */
  readonly flows: Flows;
};

/** Reads the scope off a dialogue. */
export function checkScope(
  dialogue: Dialogue,
  linked: Pick<LinkedDialogue, "dialogue">,
  flows: Flows,
): CheckScope {
  const { language, languages } = dialogue;
  const answers = givenAnswers(linked.dialogue);
  const translations = [...new Set(languages)].filter((tag) => tag !== language);
  return { language, translations, answers, anyAnswer: isFlow(dialogue), flows };
}
