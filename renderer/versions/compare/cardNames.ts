import type { ValueChange } from "#shared/dialogue/compare/valueChange.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { cardTitle } from "../../editor/cardTitle.ts";

/** A way to have the cards of a group stand by what they are called, not by their ids; other changes stay as they are. */
export function cardNames(before: Dialogue, after: Dialogue): (change: ValueChange) => ValueChange {
  const { language } = after;
  const titles = new Map(
    [...before.nodes, ...after.nodes].map((node) => [node.id, cardTitle(node, language, language)] as const),
  );
  const named = (ids: unknown) =>
    Array.isArray(ids) ? ids.map((id: unknown) => titles.get(String(id)) ?? id) : ids;
  return (change) =>
    change.path[0] === "cards"
      ? { ...change, before: named(change.before), after: named(change.after) }
      : change;
}
