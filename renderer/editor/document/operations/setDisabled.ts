import type { Draft } from "immer";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Has conversations pass cards by, or meet them again. A start is always met. */
export function setDisabled(draft: Draft<Dialogue>, ids: ReadonlySet<string>, disabled: boolean): void {
  for (const node of draft.nodes) {
    if (!ids.has(node.id) || node.kind === "start" || (node.disabled ?? false) === disabled) continue;
    if (disabled) node.disabled = true;
    else delete node.disabled;
  }
}
