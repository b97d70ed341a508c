import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Flows } from "../dialogue/flows/flows.ts";
import { type LinkedDialogue, linkFlows } from "../dialogue/flows/linkFlows.ts";
import { isDisabled } from "../dialogue/isDisabled.ts";
import type { DialogueNode } from "../dialogue/node.ts";
import { passDisabled } from "../nodes/passDisabled.ts";
import type { Port } from "../nodes/port.ts";
import { portsOf } from "../nodes/portsOf.ts";
import type { MeetingHosts } from "../scheduling/setup/meetingHosts.ts";
import type { Theme } from "../site/theme.ts";

/** A card with its ways out, and where each connected one leads. */
export type GraphCard = {
  readonly node: DialogueNode;
  readonly ports: readonly Port[];
  readonly next: ReadonlyMap<string, GraphCard>;
};

/** Who calls a flow, in which languages, and what he reads of its answers, by the names that they have in it. */
export type Caller = {
  readonly name: string;
  readonly languages: readonly string[];
  readonly reads: readonly string[];
};

/**
 * A dialogue as the engine walks it: of what is ambiguous the first counts, of what is broken nothing, and no way leads
 * to a disabled card: it leads on to where that is passed to.
 */
export type Graph = {
  readonly dialogue: Dialogue;
  readonly flows: Flows;
  /** The dialogue with the flows that it calls in place. */
  readonly linked: LinkedDialogue;
  /** Of a flow: who calls it, as far as is known. */
  readonly callers: readonly Caller[];
  /** The theme that the dialogue has but for its overrides, if it is known. */
  readonly theme?: Theme | undefined;
  /** Whom meeting cards may name, if it is known. */
  readonly hosts?: MeetingHosts | undefined;
  readonly cards: ReadonlyMap<string, GraphCard>;
  /** Edges that are never taken, and why. */
  readonly idle: readonly { readonly edge: string; readonly reason: "from" | "to" | "port" | "second" }[];
  /** Ways out that have an edge, even a broken one: `node port`. One that only disabled cards follow has none. */
  readonly taken: ReadonlySet<string>;
};

/** The name of a way out in `Graph.taken`. */
export function wayOut(node: string, port: string): string {
  return JSON.stringify([node, port]);
}

/** Reads the graph off a dialogue that calls some of `flows`; linear. */
export function readGraph(
  dialogue: Dialogue,
  flows: Flows,
  callers: readonly Caller[],
  theme?: Theme,
  hosts?: MeetingHosts,
): Graph {
  return {
    dialogue,
    flows,
    callers,
    theme,
    hosts,
    linked: linkFlows(dialogue, flows),
    ...readCards(dialogue),
  };
}

/** Reads cards and connections alone. */
export function readCards(dialogue: Dialogue): Pick<Graph, "cards" | "idle" | "taken"> {
  const cards = new Map<string, GraphCard & { next: Map<string, GraphCard> }>();
  for (const node of dialogue.nodes)
    if (!cards.has(node.id)) cards.set(node.id, { node, ports: portsOf(node), next: new Map() });
  const known = new Map([...cards].map(([id, { ports }]) => [id, new Set(ports.map((port) => port.id))]));
  const idle: Graph["idle"][number][] = [];
  const taken = new Set<string>();
  for (const { id, from, to } of dialogue.edges) {
    const card = cards.get(from.node);
    const target = cards.get(to.node);
    taken.add(wayOut(from.node, from.port));
    if (!card) idle.push({ edge: id, reason: "from" });
    else if (!known.get(from.node)?.has(from.port)) idle.push({ edge: id, reason: "port" });
    else if (!target) idle.push({ edge: id, reason: "to" });
    else if (card.next.has(from.port)) idle.push({ edge: id, reason: "second" });
    else card.next.set(from.port, target);
  }
  const pass = passDisabled(
    (id) => cards.get(id)?.node,
    (id, port) => cards.get(id)?.next.get(port)?.node.id,
  );
  for (const [id, { next }] of cards)
    for (const [port, { node }] of next) {
      if (!isDisabled(node)) continue;
      const target = cards.get(pass(node.id) ?? "");
      if (target) next.set(port, target);
      else {
        next.delete(port);
        taken.delete(wayOut(id, port));
      }
    }
  return { cards, idle, taken };
}
