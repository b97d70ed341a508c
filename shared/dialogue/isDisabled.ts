import type { DialogueNode } from "./node.ts";

/** Whether conversations pass a card by. The start never is: nothing would begin. */
export function isDisabled(node: Pick<DialogueNode, "kind" | "disabled">): boolean {
  return node.disabled === true && node.kind !== "start";
}
