import { consentParts } from "../../nodes/consentParts.ts";
import type { DialogueNode } from "../node.ts";

/**
 * How what cards keep under their own ids is called when the cards get other ids: present name -> new name. `ids`: present
 * id -> new id; cards without a new one are left out.
 */
export function answerNames(
  nodes: Iterable<DialogueNode>,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, kind, data } of nodes) {
    const to = ids.get(id);
    if (to === undefined || (kind !== "question" && kind !== "capture" && kind !== "meeting")) continue;
    names.set(`answers.${id}`, `answers.${to}`);
    if (kind === "capture" && data.input === "consent")
      for (const part of consentParts) names.set(`answers.${id}.${part}`, `answers.${to}.${part}`);
  }
  return names;
}
