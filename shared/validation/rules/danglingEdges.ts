import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** A connection joins a way out that exists, and that no other one takes, with a card that exists. */
export function danglingEdges({ idle }: Graph): Finding[] {
  return idle.map(({ edge, reason }) => ({
    severity: "error",
    code: "dangling-edge",
    edge,
    params: { id: edge, reason },
  }));
}
