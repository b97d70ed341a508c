import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Flows } from "../dialogue/flows/flows.ts";
import { type LinkedDialogue, linkFlows } from "../dialogue/flows/linkFlows.ts";
import { drawWays } from "./drawWays.ts";
import type { DropOff } from "./dropOff.ts";
import { layWays } from "./layWays.ts";
import { sumDropOffs } from "./sumDropOffs.ts";
import type { DialogueWays } from "./waysReport.ts";

/**
 * How visits of a dialogue went through a flow. `through`: the flows by which it calls it, the outermost first; empty: it calls it itself;
 * `cards`: by how many cards. Who comes to the flow by several of them counts for each.
 */
export type FlowDropOff = {
  readonly dialogue: Pick<Dialogue, "id" | "name">;
  readonly through: readonly string[];
  readonly cards: number;
  readonly shown: DropOff;
};

/** Lays the ways that visits of some dialogues went onto a flow that these call, by each way of coming to it; those that do not are left out. */
export function flowDropOffs(
  flow: Dialogue,
  flows: Flows,
  dialogues: readonly { readonly dialogue: Dialogue; readonly ways: DialogueWays["ways"] }[],
): readonly FlowDropOff[] {
  const around = new Map([...flows, [flow.id, flow]]);
  return dialogues.flatMap(({ dialogue, ways }) => {
    const linked = linkFlows(dialogue, around);
    const calls = [...linked.calls].filter(([, call]) => call.flow === flow.id);
    if (calls.length === 0) return [];
    const laid = layWays(linked, ways);
    const found = new Map<string, { through: readonly string[]; parts: DropOff[] }>();
    for (const [id] of calls) {
      const through = flowsAround(linked, id);
      const one = found.get(through.join("\0")) ?? { through, parts: [] };
      one.parts.push(drawWays(flow, linked, laid, id));
      found.set(through.join("\0"), one);
    }
    const { id, name } = dialogue;
    return [...found.values()].map(({ through, parts }) => ({
      dialogue: { id, name },
      ...{ through, cards: parts.length, shown: sumDropOffs(parts) },
    }));
  });
}

/** The flows in whose copies a calling card stands, the outermost first. */
function flowsAround({ calls }: LinkedDialogue, id: string): readonly string[] {
  const around: string[] = [];
  for (let by = calls.get(id)?.within; by !== undefined; by = calls.get(by)?.within)
    around.unshift(calls.get(by)?.flow ?? "");
  return around;
}
