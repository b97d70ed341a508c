import { isDisabled } from "../../dialogue/isDisabled.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/**
 * Every goal has a name of its own. Of one name, however it is written, a conversation reports only the first that it
 * reaches, and nobody can tell which.
 */
export function goals({ cards }: Graph): Finding[] {
  const first = new Map<string, string>();
  const found: Finding[] = [];
  for (const { node } of cards.values()) {
    const name = node.kind === "goal" && !isDisabled(node) ? node.data.name.trim() : "";
    const known = first.get(name.toLowerCase());
    if (name === "") continue;
    if (known === undefined) first.set(name.toLowerCase(), name);
    else
      found.push({
        severity: "warning",
        code: "duplicate-goal",
        node: node.id,
        path: ["name"],
        params: { name: known },
      });
  }
  return found;
}
