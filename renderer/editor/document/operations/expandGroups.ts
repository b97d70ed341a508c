import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** What was chosen with the cards of the chosen groups in place of these: ids of cards and of notes. */
export function expandGroups(
  { groups }: Pick<Dialogue, "groups">,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const chosen = new Set(ids);
  for (const { id, cards } of groups) if (chosen.delete(id)) for (const card of cards) chosen.add(card);
  return chosen;
}
