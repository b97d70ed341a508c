import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Flows } from "../dialogue/flows/flows.ts";
import { linkFlows } from "../dialogue/flows/linkFlows.ts";
import { isDisabled } from "../dialogue/isDisabled.ts";
import type { DialogueNode } from "../dialogue/node.ts";
import { passPort } from "../nodes/passPort.ts";
import type { Report } from "./report.ts";

/**
 * How visits went through a graph. `begun`: how many there were; `edges`: by the id of an edge, how many went by it; `came` and
 * `stopped`: by the id of a card, how many got there, and how many of these neither went on nor came to an end; `lost`: how many
 * ways were gone that the graph does not have any more.
 */
export type DropOff = {
  readonly begun: number;
  readonly edges: ReadonlyMap<string, number>;
  readonly came: ReadonlyMap<string, number>;
  readonly stopped: ReadonlyMap<string, number>;
  readonly lost: number;
};

type Ways = NonNullable<Report["detail"]>["ways"];

/** Cards that wait for nobody. Where a visit seems to end at one, its rest was just never told: no event came after it. */
const goesOn: ReadonlySet<DialogueNode["kind"]> = new Set(["message", "document", "link", "set", "goal"]);

const keyOf = (node: string, port: string) => `${node}\0${port}`;

/** Lays the ways that visits went onto a dialogue as it is now; what happened in a flow belongs to the card that calls it. */
export function dropOff(document: Dialogue, flows: Flows, ways: Ways): DropOff {
  const { dialogue, callers } = linkFlows(document, flows);
  const nodes = new Map(dialogue.nodes.map((node) => [node.id, node]));
  const next = new Map<string, string>();
  for (const { from, to } of dialogue.edges) {
    const key = keyOf(from.node, from.port);
    if (!next.has(key) && nodes.has(from.node) && nodes.has(to.node)) next.set(key, to.node);
  }
  const cardOf = (id: string) => callers.get(id) ?? id;
  const begun = ways.reduce((most, { figures }) => Math.max(most, figures.triggered), 0);
  const gone = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, by: number) =>
    counts.set(key, Math.min(begun, (counts.get(key) ?? 0) + by));

  const stopped = new Map<string, number>();
  let lost = 0;
  for (const { node, port, stopped: here, figures } of ways) {
    const key = keyOf(node, port);
    add(gone, key, figures.triggered);
    let at = next.get(key);
    if (at === undefined) lost += 1;
    if (at === undefined || here === 0) continue;
    const passed = new Set<string>();
    while (!passed.has(at)) {
      passed.add(at);
      const way = wayOn(nodes.get(at));
      const after: string | undefined = way === undefined ? undefined : next.get(keyOf(at, way));
      if (way === undefined || after === undefined) break;
      add(gone, keyOf(at, way), here);
      at = after;
    }
    add(stopped, cardOf(at), here);
  }

  const edges = new Map<string, number>();
  const came = new Map<string, number>();
  const out = new Map<string, number>();
  for (const [key, to] of next) {
    const [from = ""] = key.split("\0");
    const [card, count] = [cardOf(from), gone.get(key) ?? 0];
    // Within a flow nobody comes to the card that calls it.
    if (cardOf(to) === card && callers.has(from)) continue;
    add(came, cardOf(to), count);
    if (callers.has(from)) add(out, card, count);
  }
  for (const { id, from } of document.edges) {
    const key = keyOf(from.node, from.port);
    const count = callers.has(from.node) ? out.get(from.node) : gone.get(key);
    edges.set(id, count ?? 0);
  }
  return { begun, edges, came, stopped, lost };
}

/** The way by which a card is left without anybody's doing; undefined if it waits, asks or decides. */
function wayOn(node: DialogueNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (isDisabled(node)) return passPort(node);
  return goesOn.has(node.kind) ? "next" : undefined;
}
