import type { Dialogue } from "../dialogue.ts";
import { fieldsOf } from "../search/fieldsOf.ts";
import { tokenSource } from "../tokenSource.ts";

const token = new RegExp(tokenSource, "g");

/** The names of all `answers.` attributes that a document speaks of, in texts and wherever it names one. */
export function readAnswers({
  nodes,
  targeting,
}: Pick<Dialogue, "nodes" | "targeting">): ReadonlySet<string> {
  const names = new Set<string>();
  for (const data of [...nodes.map((node) => node.data), { targeting }])
    for (const { sort, string } of fieldsOf(data)) {
      if (sort === "attribute") names.add(string.trim());
      else if (string.includes("{{")) for (const [, name = ""] of string.matchAll(token)) names.add(name);
    }
  return new Set([...names].filter((name) => name.startsWith("answers.")));
}
