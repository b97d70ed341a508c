import { consentParts } from "../../nodes/consentParts.ts";
import type { Dialogue } from "../dialogue.ts";
import { isDisabled } from "../isDisabled.ts";

/** The names of all `answers.` attributes that some card writes which is not disabled. Flows count once they are linked. */
export function givenAnswers({ nodes }: Pick<Dialogue, "nodes">): ReadonlySet<string> {
  const answers = new Set<string>();
  for (const node of nodes) {
    const { id, kind, data } = node;
    if (isDisabled(node)) continue;
    if (kind === "set")
      for (const { attribute } of data.assignments)
        if (attribute.startsWith("answers.")) answers.add(attribute);
    if (kind !== "question" && kind !== "capture" && kind !== "meeting") continue;
    answers.add(`answers.${id}`);
    if (kind === "capture" && data.input === "consent")
      for (const part of consentParts) answers.add(`answers.${id}.${part}`);
    if (data.attribute?.startsWith("answers.")) answers.add(data.attribute);
  }
  return answers;
}
