import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Whether a dialogue offers a document, so that its visitors may need what shows one. */
export function hasDocument({ nodes }: Dialogue): boolean {
  return nodes.some(({ kind }) => kind === "document");
}
