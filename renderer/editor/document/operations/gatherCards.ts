import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { leaveGroups } from "./leaveGroups.ts";

/** Puts cards into a group, a new one if there is none of that id; they leave those they were in. */
export function gatherCards(
  draft: Draft<Dialogue>,
  cards: ReadonlySet<string>,
  { id, name }: { readonly id: string; readonly name: string },
): void {
  const members = draft.nodes.flatMap((node) => (cards.has(node.id) ? [node.id] : []));
  const group = draft.groups.find((other) => other.id === id);
  const known = new Set(group?.cards);
  const joining = new Set(members.filter((member) => !known.has(member)));
  if (joining.size === 0) return;
  leaveGroups(draft, joining);
  if (group) group.cards.push(...joining);
  else draft.groups.push({ id, name, cards: [...joining], collapsed: false });
}
