import type { Dialogue } from "../dialogue.ts";
import type { DialogueNode } from "../node.ts";
import { looseWays } from "./looseWays.ts";

/**
 * Why chosen cards cannot become a flow. `none`: no card is chosen that could; `start`: a start is among them; `entries`:
 * others lead to several of them, or none leads to any and several could be the first; `exits`: they lead to several
 * others, and a flow returns in one way; `endless`: they never come to an end. `cards`: which ones.
 */
export type FlowRefusal = {
  readonly reason: "none" | "start" | "entries" | "exits" | "endless";
  readonly cards: readonly string[];
};

/**
 * What becomes a flow: ids of cards, notes and groups, the card that a conversation enters by, and the card of the others
 * that it goes on to, if there is one.
 */
export type FlowParts = {
  readonly cards: ReadonlySet<string>;
  readonly entry: DialogueNode;
  readonly target: string | undefined;
  readonly notes: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
};

/** Finds out what of the chosen cards and notes would become a flow, or why none can be made of them. End cards stay. */
export function flowParts(
  { nodes, edges, notes, groups }: Pick<Dialogue, "nodes" | "edges" | "notes" | "groups">,
  ids: ReadonlySet<string>,
): { readonly ok: true; readonly parts: FlowParts } | { readonly ok: false; readonly refusal: FlowRefusal } {
  const refused = (reason: FlowRefusal["reason"], cards: readonly string[] = []) =>
    ({ ok: false, refusal: { reason, cards } }) as const;
  const chosen = nodes.filter(({ id, kind }) => ids.has(id) && kind !== "end");
  const starts = chosen.filter(({ kind }) => kind === "start").map(({ id }) => id);
  if (chosen.length === 0) return refused("none");
  if (starts.length > 0) return refused("start", starts);
  const cards = new Set(chosen.map(({ id }) => id));
  const leadIn = edges.filter(({ from, to }) => !cards.has(from.node) && cards.has(to.node));
  const inside = edges.filter(({ from, to }) => cards.has(from.node) && cards.has(to.node));
  const entered = new Set(leadIn.map(({ to }) => to.node));
  const led = new Set(inside.map(({ to }) => to.node));
  const entries = chosen.filter(({ id }) => (entered.size > 0 ? entered.has(id) : !led.has(id)));
  const [entry] = entries;
  if (!entry || entries.length > 1)
    return refused(
      "entries",
      entries.map(({ id }) => id),
    );
  const leadOut = edges.filter(({ from, to }) => cards.has(from.node) && !cards.has(to.node));
  const targets = new Set(leadOut.map(({ to }) => to.node));
  if (targets.size > 1) return refused("exits", [...targets]);
  if (targets.size === 0 && looseWays(chosen, inside).length === 0) return refused("endless");
  return {
    ok: true,
    parts: {
      cards,
      entry,
      target: [...targets][0],
      notes: new Set(notes.flatMap(({ id }) => (ids.has(id) ? [id] : []))),
      groups: new Set(
        groups.flatMap((group) =>
          group.cards.length > 0 && group.cards.every((id) => cards.has(id)) ? [group.id] : [],
        ),
      ),
    },
  };
}
