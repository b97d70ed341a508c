import type { LinkedDialogue } from "../dialogue/flows/linkFlows.ts";
import { isDisabled } from "../dialogue/isDisabled.ts";
import type { DialogueNode } from "../dialogue/node.ts";
import { passPort } from "../nodes/passPort.ts";
import type { DialogueWays } from "./waysReport.ts";

/**
 * The ways that visits went, on a dialogue with its flows put in place. `begun`: how many visits there were; `gone`: of each way that
 * leads somewhere, from where to where and how many went by it; `stopped`: by the id of a card, how many went no further; `lost`: the
 * cards of ways that are not there any more, once for each way.
 */
export type LaidWays = {
  readonly begun: number;
  readonly gone: readonly {
    readonly from: string;
    readonly port: string;
    readonly to: string;
    readonly visits: number;
  }[];
  readonly stopped: ReadonlyMap<string, number>;
  readonly lost: readonly string[];
};

/** Cards that wait for nobody. Where a visit seems to end at one, its rest was just never told: no event came after it. */
const goesOn: ReadonlySet<DialogueNode["kind"]> = new Set(["message", "document", "link", "set", "goal"]);

const keyOf = (node: string, port: string) => `${node}\0${port}`;

/** Lays the ways that visits went onto a dialogue as it is now. */
export function layWays(
  { dialogue }: Pick<LinkedDialogue, "dialogue">,
  ways: DialogueWays["ways"],
): LaidWays {
  const nodes = new Map(dialogue.nodes.map((node) => [node.id, node]));
  const next = new Map<string, { from: string; port: string; to: string }>();
  for (const { from, to } of dialogue.edges) {
    const key = keyOf(from.node, from.port);
    if (!next.has(key) && nodes.has(from.node) && nodes.has(to.node))
      next.set(key, { from: from.node, port: from.port, to: to.node });
  }
  const begun = ways.reduce((most, { visits }) => Math.max(most, visits), 0);
  const gone = new Map<string, number>();
  const stopped = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, by: number) =>
    counts.set(key, Math.min(begun, (counts.get(key) ?? 0) + by));

  const lost: string[] = [];
  for (const { node, port, stopped: here, visits } of ways) {
    const key = keyOf(node, port);
    add(gone, key, visits);
    let at = next.get(key)?.to;
    if (at === undefined) lost.push(node);
    if (at === undefined || here === 0) continue;
    const passed = new Set<string>();
    while (!passed.has(at)) {
      passed.add(at);
      const way = wayOn(nodes.get(at));
      const after: string | undefined = way === undefined ? undefined : next.get(keyOf(at, way))?.to;
      if (way === undefined || after === undefined) break;
      add(gone, keyOf(at, way), here);
      at = after;
    }
    add(stopped, at, here);
  }
  return {
    ...{ begun, stopped, lost },
    gone: [...next].map(([key, way]) => ({ ...way, visits: gone.get(key) ?? 0 })),
  };
}

/** The way by which a card is left without anybody's doing; undefined if it waits, asks or decides. */
function wayOn(node: DialogueNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (isDisabled(node)) return passPort(node);
  return goesOn.has(node.kind) ? "next" : undefined;
}
