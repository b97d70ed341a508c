import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerSurroundings, Next } from "./ComposerSurroundings.ts";
import type { ComposerFile } from "./composerFile.ts";
import { saidOf } from "./saidOf.ts";

const asked = { en: "What would you like to do?", "pt-BR": "O que você gostaria de fazer?" };

/**
 * Adds a question in the place of what a dialog waits to be told: an answer for each intent or words, which leads to the steps of
 * its trigger. Answers the question's card.
 */
export function addIntents(
  where: string,
  triggers: ComposerFile["triggers"],
  next: Next,
  place: ComposerSurroundings,
  conversion: ComposerConversion,
): string {
  const { draft } = conversion;
  const answers = triggers.slice(0, 200).map((trigger, index) => ({
    id: `a${index + 1}`,
    label: draft.text(saidOf(trigger, conversion) ?? "", where),
  }));
  const words = draft.language === "pt-BR" ? asked["pt-BR"] : asked.en;
  const card = draft.card("question", { text: draft.text(words, where), answers });
  const said = triggers.map((trigger) => trigger.intent ?? saidOf(trigger, conversion));
  draft.note("intents-as-answers", { where, what: said.join(", ") });
  answers.forEach(({ id }, index) => {
    draft.connect(card, id, place.add(triggers[index]?.actions ?? [], next, place));
  });
  return card;
}
