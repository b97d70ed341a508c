import type { Dialogue } from "../dialogue/dialogue.ts";
import { isDisabled } from "../dialogue/isDisabled.ts";
import { consentParts } from "../nodes/consentParts.ts";

/** What checks of one card or one condition need to know of the whole dialogue. */
export type CheckScope = {
  readonly language: string;
  /** The dialogue's other languages. */
  readonly translations: readonly string[];
  /** Names of all `answers.` attributes that some card writes which is not disabled. */
  readonly answers: ReadonlySet<string>;
};

/** Reads the scope off a dialogue. */
export function checkScope({ language, languages, nodes }: Dialogue): CheckScope {
  const answers = new Set<string>();
  for (const node of nodes) {
    const { id, kind, data } = node;
    if (isDisabled(node)) continue;
    if (kind === "set")
      for (const { attribute } of data.assignments)
        if (attribute.startsWith("answers.")) answers.add(attribute);
    if (kind !== "question" && kind !== "capture" && kind !== "meeting") continue;
    answers.add(`answers.${id}`);
    if (kind === "capture" && data.input === "consent")
      for (const part of consentParts) answers.add(`answers.${id}.${part}`);
    if (data.attribute?.startsWith("answers.")) answers.add(data.attribute);
  }
  return { language, translations: [...new Set(languages)].filter((tag) => tag !== language), answers };
}
