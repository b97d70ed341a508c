import { isDisabled } from "../../dialogue/isDisabled.ts";
import { pickText } from "../../dialogue/pickText.ts";
import type { Port } from "../../nodes/port.ts";
import type { Finding } from "../finding.ts";
import { type Graph, wayOut } from "../graph.ts";

function nameOf(port: Port, language: string): string {
  const { label } = port;
  return (typeof label === "string" ? label : pickText(label, language, language)).trim() || port.id;
}

/** Every way out of a card leads somewhere; only an end card ends a conversation on purpose. */
export function deadEnds({ dialogue, cards, taken }: Graph): Finding[] {
  const found: Finding[] = [];
  for (const { node, ports } of cards.values())
    for (const port of isDisabled(node) ? [] : ports)
      if (!taken.has(wayOut(node.id, port.id)))
        found.push({
          severity: "warning",
          code: "dead-end",
          node: node.id,
          params: { portId: port.id, port: ports.length === 1 ? "" : nameOf(port, dialogue.language) },
        });
  return found;
}
