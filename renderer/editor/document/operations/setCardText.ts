import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Text } from "#shared/dialogue/text.ts";

/** Gives a card other words. Kinds that say nothing stay as they are. */
export function setCardText(draft: Draft<Dialogue>, id: string, text: Text): void {
  const node = draft.nodes.find((other) => other.id === id);
  if (node && "text" in node.data) node.data.text = text;
}
