import { isFlow } from "../../dialogue/flows/isFlow.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** A flow is written in the languages of those that call it. */
export function callerLanguages({ dialogue, callers }: Graph): Finding[] {
  if (!isFlow(dialogue)) return [];
  return callers.flatMap(({ name, languages }): Finding[] => {
    const missing = languages.filter((tag) => !dialogue.languages.includes(tag));
    if (missing.length === 0) return [];
    const params = { field: "caller", caller: name, language: missing.join(", ") };
    return [{ severity: "warning", code: "missing-translation", path: ["languages"], params }];
  });
}
