import type { Dialogue } from "../dialogue.ts";
import type { Flows } from "./flows.ts";
import { isFlow } from "./isFlow.ts";

/** Those of the documents that are flows, by id; of two with one id the first counts. */
export function flowsById(documents: readonly Dialogue[]): Flows {
  const found = new Map<string, Dialogue>();
  for (const document of documents)
    if (isFlow(document) && !found.has(document.id)) found.set(document.id, document);
  return found;
}
