import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** A dialogue begins at one start card. */
export function starts({ dialogue }: Graph): Finding[] {
  const found = dialogue.nodes.filter((node) => node.kind === "start");
  if (found.length === 1) return [];
  const params = { count: String(found.length) };
  const second = found[1];
  return second
    ? [{ severity: "error", code: "no-start", node: second.id, params }]
    : [{ severity: "error", code: "no-start", params }];
}
