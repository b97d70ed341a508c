import { isDisabled } from "../../dialogue/isDisabled.ts";
import type { DialogueNode } from "../../dialogue/node.ts";
import { cardName } from "../cardName.ts";
import type { Finding } from "../finding.ts";
import { type Graph, type GraphCard, readCards } from "../graph.ts";

/** Whether a conversation can pass a card without asking or waiting. */
function passable(node: DialogueNode): boolean {
  switch (node.kind) {
    case "message":
      return !node.data.delay;
    case "question":
      return node.data.answers.length === 0;
    case "meeting":
      return false;
    case "capture":
      return (
        (node.data.ifKnown === "skip" && node.data.attribute !== "") ||
        (node.data.input === "picklist" && !node.data.options?.length)
      );
    default:
      return true;
  }
}

/** A card that waits by itself, and asks nobody. */
function isDelayed({ kind, data }: DialogueNode): boolean {
  return kind === "message" && Boolean(data.delay);
}

/** The groups of these cards that lead to each other (Tarjan's algorithm, with a stack of its own). */
function groups(cards: readonly GraphCard[]): GraphCard[][] {
  const members = new Set(cards);
  const index = new Map<GraphCard, number>();
  const low = new Map<GraphCard, number>();
  const open: GraphCard[] = [];
  const isOpen = new Set<GraphCard>();
  const found: GraphCard[][] = [];
  const enter = (card: GraphCard) => {
    low.set(card, index.size);
    index.set(card, index.size);
    open.push(card);
    isOpen.add(card);
    return { card, targets: card.next.values() };
  };
  const lower = (card: GraphCard, to: number) => low.set(card, Math.min(low.get(card) ?? to, to));
  for (const root of cards) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let frame = path[0]; frame; frame = path[path.length - 1]) {
      const { card, targets } = frame;
      const target = targets.next().value;
      if (target) {
        if (!members.has(target)) continue;
        if (!index.has(target)) path.push(enter(target));
        else if (isOpen.has(target)) lower(card, index.get(target) ?? 0);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent) lower(parent.card, low.get(card) ?? 0);
      if (low.get(card) !== index.get(card)) continue;
      const group = open.splice(open.lastIndexOf(card));
      for (const member of group) isOpen.delete(member);
      if (group.length > 1 || [...card.next.values()].includes(card)) found.push(group);
    }
  }
  return found;
}

/**
 * Cards never lead back to themselves without an input or a delay on the way, through a flow neither; nor with nothing but
 * delays, which the engine ends after a thousand of them. A loop that stays inside of a flow is the flow's own.
 */
export function loops({ dialogue, linked, ...graph }: Graph): Finding[] {
  const { cards } = linked.callers.size > 0 ? readCards(linked.dialogue) : graph;
  const all = [...cards.values()].filter(({ node }) => !isDisabled(node));
  const busy = groups(all.filter(({ node }) => passable(node)));
  const slow = groups(all.filter(({ node }) => passable(node) || isDelayed(node)));
  const tell = (group: readonly GraphCard[], kind: Pick<Finding, "severity" | "code">): Finding[] => {
    const members = new Set(group.map(({ node }) => node.id));
    const own = [...graph.cards.values()].filter(({ node }) => members.has(node.id));
    const [first] = own;
    if (!first) return [];
    const names = own.slice(0, 5).map(({ node }) => `“${cardName(node, dialogue.language)}”`);
    return [
      { ...kind, node: first.node.id, params: { cards: names.join(", ") + (own.length > 5 ? ", …" : "") } },
    ];
  };
  return [
    ...busy.flatMap((group) => tell(group, { severity: "error", code: "loop-without-wait" })),
    ...slow
      .filter((group) => group.some(({ node }) => isDelayed(node)))
      .flatMap((group) => tell(group, { severity: "warning", code: "endless-delays" })),
  ];
}
