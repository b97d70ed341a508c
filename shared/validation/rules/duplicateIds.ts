import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

function repeated<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => seen.has(id) || !seen.add(id));
}

/** Every card and every connection has an id of its own. */
export function duplicateIds({ dialogue }: Graph): Finding[] {
  return [
    ...repeated(dialogue.nodes).map(
      ({ id }): Finding => ({
        severity: "error",
        code: "duplicate-id",
        node: id,
        params: { id, field: "nodes" },
      }),
    ),
    ...repeated(dialogue.edges).map(
      ({ id }): Finding => ({
        severity: "error",
        code: "duplicate-id",
        edge: id,
        params: { id, field: "edges" },
      }),
    ),
  ];
}
