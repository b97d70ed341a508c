import type { Dialogue } from "../../dialogue/dialogue.ts";
import type { Finding } from "../finding.ts";
import type { Fixer } from "../fix.ts";
import { isPart, placeIn } from "./placeIn.ts";

/** A text that is missing in one language is copied from the dialogue's own, or else from another that has it. */
export const copyText: Fixer = (dialogue, problem) => {
  const source = sourceOf(dialogue, problem);
  const language = problem.params?.language;
  if (source === undefined || language === undefined) return undefined;
  return {
    name: "copyText",
    params: { language: source.language },
    mend(draft) {
      const text = placeIn(draft, problem.node, problem.path?.slice(0, -1) ?? []);
      if (isPart(text)) text[language] = source.text;
    },
  };
};

function sourceOf(dialogue: Dialogue, { node, path = [] }: Finding) {
  const texts = placeIn(dialogue, node, path.slice(0, -1));
  if (!isPart(texts)) return undefined;
  for (const language of [dialogue.language, ...dialogue.languages]) {
    const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
    if (typeof text === "string" && text.trim() !== "") return { language, text };
  }
  return undefined;
}
