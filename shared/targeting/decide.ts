import type { ManifestDialogue } from "../site/manifest.ts";
import { targetingRules } from "./targetingRules.ts";
import type { Visit } from "./visit.ts";

/**
 * Which of a site's live dialogues, given in the order in which they win, a visitor sees: the one he is engaged in,
 * else the first for which every rule holds, else none.
 */
export function decide(dialogues: readonly ManifestDialogue[], visit: Visit): ManifestDialogue | null {
  const rules = Object.values(targetingRules);
  return (
    dialogues.find((dialogue) => dialogue.id === visit.engaged) ??
    dialogues.find((dialogue) => rules.every((rule) => rule(dialogue, visit))) ??
    null
  );
}
