import type { ManifestDialogue } from "../site/manifest.ts";
import { targetingRules } from "./targetingRules.ts";
import type { Visit } from "./visit.ts";

/**
 * Which of a site's live dialogues, given in the order in which they win, a visitor sees: the one he is engaged in, even
 * if it is no longer among them, else the first for which every rule holds, else none.
 */
export function decide(
  dialogues: readonly ManifestDialogue[],
  visit: Visit & { readonly engaged: ManifestDialogue | null },
): ManifestDialogue | null {
  const { engaged } = visit;
  if (engaged) return dialogues.find(({ id }) => id === engaged.id) ?? engaged;
  const rules = Object.values(targetingRules);
  return dialogues.find((dialogue) => rules.every((rule) => rule(dialogue, visit))) ?? null;
}
