import type { ManifestDialogue } from "../site/manifest.ts";
import { targetingRules } from "./targetingRules.ts";
import type { Visit } from "./visit.ts";

const rules = Object.values(targetingRules);

/**
 * Which of a site's live dialogues a visitor sees: the one he is engaged in, even if it is no longer among them, else the
 * first for which every rule holds, else none.
 *
 * @param dialogues all of them
 * @param here those that are meant for the page, in the order in which they win: see `dialoguesFor`
 */
export function decide(
  dialogues: readonly ManifestDialogue[],
  here: readonly ManifestDialogue[],
  visit: Visit & { readonly engaged: ManifestDialogue | null },
): ManifestDialogue | null {
  const { engaged } = visit;
  if (engaged) return dialogues.find(({ id }) => id === engaged.id) ?? engaged;
  return here.find((dialogue) => rules.every((holds) => holds(dialogue, visit))) ?? null;
}
