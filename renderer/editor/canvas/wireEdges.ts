import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { WireEdge } from "./flowTypes.ts";
import type { Scene } from "./scene/scene.ts";
import { titleOf } from "./scene/titleOf.ts";

/** What the canvas shows of the connections; `only`: those to draw, null for all. */
type WireView = {
  readonly selected: ReadonlySet<string>;
  readonly language: string;
  readonly only: ReadonlySet<string> | null;
};

/** The connections for React Flow; one that looks as it did in `before` is the same object. */
export function wireEdges(
  { wires }: Scene,
  fallback: string,
  { selected, language, only }: WireView,
  before: ReadonlyMap<string, WireEdge>,
): ReadonlyMap<string, WireEdge> {
  const edges = new Map<string, WireEdge>();
  const t = currentTexts(inspectorTexts);
  for (const { id, from, port, to } of wires) {
    if (only !== null && !only.has(id)) continue;
    const isSelected = selected.has(id);
    const ariaLabel = t.edgeText(titleOf(from, language, fallback), titleOf(to, language, fallback));
    const old = before.get(id);
    const same =
      old &&
      old.source === from.id &&
      old.sourceHandle === port &&
      old.target === to.id &&
      old.selected === isSelected &&
      old.ariaLabel === ariaLabel;
    edges.set(
      id,
      same
        ? old
        : {
            id,
            type: "wire",
            source: from.id,
            sourceHandle: port,
            target: to.id,
            targetHandle: null,
            reconnectable: from.group === undefined,
            selected: isSelected,
            ariaLabel,
          },
    );
  }
  return edges;
}
