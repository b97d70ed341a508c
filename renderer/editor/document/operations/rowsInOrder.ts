import type { DialogueNode } from "#shared/dialogue/node.ts";

/** What a card lists on the canvas in the author's order: answers, cases or arms; undefined for kinds that list nothing. */
export function rowsInOrder({ kind, data }: DialogueNode): readonly { readonly id: string }[] | undefined {
  if (kind === "question") return data.answers;
  if (kind === "branch") return data.cases;
  if (kind === "split") return data.arms;
  return undefined;
}
