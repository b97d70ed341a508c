import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { Port } from "#shared/nodes/port.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";

/**
 * A line of the outline. `via`: the way that leads here, where the card before has several; `again`: the card stands in
 * full further up; `loose`: no way leads to it from the start.
 */
export type OutlineLine = {
  readonly node: DialogueNode;
  readonly depth: number;
  readonly via?: Port;
  readonly again: boolean;
  readonly loose: boolean;
};

type Step = Pick<OutlineLine, "node" | "depth" | "via">;

/**
 * A dialogue as indented lines: what follows by the only way stays at its depth, each of several ways is set in. Every
 * card stands in full once; where another way leads to it again, a line says so. Cards without a way follow at the end.
 */
export function outlineOf({ nodes, edges }: Pick<Dialogue, "nodes" | "edges">): readonly OutlineLine[] {
  const byId = new Map(nodes.map((node) => [node.id, node] as const));
  const targets = new Map(edges.map(({ from, to }) => [`${from.node} ${from.port}`, to.node] as const));
  const shown = new Set<string>();
  const lines: OutlineLine[] = [];

  function follow(first: DialogueNode, loose: boolean): void {
    const waiting: Step[] = [{ node: first, depth: 0 }];
    for (let step = waiting.pop(); step; step = waiting.pop()) {
      const again = shown.has(step.node.id);
      lines.push({ ...step, again, loose });
      if (again) continue;
      shown.add(step.node.id);
      waiting.push(...stepsAfter(step).reverse());
    }
  }

  function stepsAfter({ node, depth }: Step): Step[] {
    const ports = portsOf(node);
    const [only] = ports;
    return ports.flatMap((port) => {
      const target = byId.get(targets.get(`${node.id} ${port.id}`) ?? "");
      if (!target) return [];
      return [
        ports.length === 1 && port === only
          ? { node: target, depth }
          : { node: target, depth: depth + 1, via: port },
      ];
    });
  }

  for (const node of nodes) if (node.kind === "start") follow(node, false);
  for (const node of nodes) if (!shown.has(node.id)) follow(node, true);
  return lines;
}
