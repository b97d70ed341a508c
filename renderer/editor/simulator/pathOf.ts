import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { cardTitle } from "../cardTitle.ts";
import { portLabel } from "../portLabel.ts";
import type { TraceStep } from "./traceStep.ts";
import { waysOnCanvas } from "./waysOnCanvas.ts";

/** A card that was gone over: what it is, what the visitor wrote there, and by which way it was left ("" for none). */
export type Passed = {
  readonly node: string;
  readonly title: string;
  readonly said: string;
  readonly by: string;
};

/** The cards that a conversation went over, in order, the one it stands on last. Cards that are gone are left out. */
export function pathOf(
  trace: readonly TraceStep[],
  standsOn: string | null,
  { nodes, language: fallback }: Dialogue,
  language: string,
): readonly Passed[] {
  const byId = new Map(nodes.map((node) => [node.id, node] as const));
  const ways = trace.flatMap(({ act, way }) =>
    way.map((one, index) => ({ ...one, said: index === 0 && act?.type === "say" ? act.text : "" })),
  );
  const stand = standsOn === null ? [] : [{ node: standsOn, port: "", said: "" }];
  return [...waysOnCanvas(nodes, ways, standsOn), ...stand].flatMap(({ node: id, port, said }) => {
    const node = byId.get(id);
    if (!node) return [];
    const ports = portsOf(node);
    const left = ports.length > 1 ? ports.find((one) => one.id === port) : undefined;
    const by = left ? portLabel(left, language, fallback) : "";
    return [{ node: id, title: cardTitle(node, language, fallback), said, by }];
  });
}
