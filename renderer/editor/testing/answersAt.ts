import type { DialogueNode } from "#shared/dialogue/node.ts";
import { own } from "#shared/dialogue/own.ts";

/** An answer that a visitor can choose, as the author calls it. */
export type OfferedAnswer = { readonly id: string; readonly label: string };

/** What a visitor chooses from at a card; empty when it offers nothing. */
export function answersAt(node: DialogueNode | undefined, language: string): readonly OfferedAnswer[] {
  const offered =
    node?.kind === "question" ? node.data.answers : node?.kind === "capture" ? node.data.options : undefined;
  return (offered ?? []).map(({ id, label }) => ({ id, label: own(label, language) || id }));
}
