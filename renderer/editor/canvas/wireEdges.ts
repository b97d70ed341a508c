import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { cardTitle } from "../cardTitle.ts";
import type { WireEdge } from "./flowTypes.ts";

/**
 * The connections for React Flow; one that looks as it did in `before` is the same object. Edges whose card or port is
 * not there (a damaged document) cannot be drawn and are left out.
 */
export function wireEdges(
  dialogue: Dialogue,
  selected: ReadonlySet<string>,
  language: string,
  before: ReadonlyMap<string, WireEdge>,
): ReadonlyMap<string, WireEdge> {
  const nodes = new Map(dialogue.nodes.map((node) => [node.id, node] as const));
  const edges = new Map<string, WireEdge>();
  const t = currentTexts(inspectorTexts);
  for (const { id, from, to } of dialogue.edges) {
    const node = nodes.get(from.node);
    const target = nodes.get(to.node);
    if (!node || !target || !portsOf(node).some((port) => port.id === from.port)) continue;
    const isSelected = selected.has(id);
    const ariaLabel = t.edgeText(
      cardTitle(node, language, dialogue.language),
      cardTitle(target, language, dialogue.language),
    );
    const old = before.get(id);
    const same =
      old &&
      old.source === from.node &&
      old.sourceHandle === from.port &&
      old.target === to.node &&
      old.selected === isSelected &&
      old.ariaLabel === ariaLabel;
    edges.set(
      id,
      same
        ? old
        : {
            id,
            type: "wire",
            source: from.node,
            sourceHandle: from.port,
            target: to.node,
            targetHandle: null,
            selected: isSelected,
            ariaLabel,
          },
    );
  }
  return edges;
}
