import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** A list as it differs from an earlier one: whole, or the places of the same list that hold something else. */
type ListChange<Item> =
  | { readonly whole: readonly Item[] }
  | { readonly at: readonly (readonly [number, Item])[] };

/** A dialogue as it differs from an earlier one, so that a large one need not be copied for every letter typed. */
export type DialogueChange = {
  /** All but its cards and connections. */
  readonly rest: Dialogue;
  readonly nodes: ListChange<Dialogue["nodes"][number]>;
  readonly edges: ListChange<Dialogue["edges"][number]>;
};

/** What turns `before` into `after`; all of it where there is nothing before. */
export function dialogueChange(before: Dialogue | undefined, after: Dialogue): DialogueChange {
  return {
    rest: { ...after, nodes: [], edges: [] },
    nodes: listChange(before?.nodes, after.nodes),
    edges: listChange(before?.edges, after.edges),
  };
}

/** The dialogue that a change to `before` makes. */
export function applyChange(before: Dialogue | undefined, { rest, nodes, edges }: DialogueChange): Dialogue {
  return { ...rest, nodes: applied(before?.nodes, nodes), edges: applied(before?.edges, edges) };
}

function listChange<Item>(before: readonly Item[] | undefined, after: readonly Item[]): ListChange<Item> {
  if (before?.length !== after.length) return { whole: after };
  return { at: after.flatMap((item, index) => (item === before[index] ? [] : [[index, item] as const])) };
}

function applied<Item>(before: readonly Item[] | undefined, change: ListChange<Item>): Item[] {
  if ("whole" in change) return [...change.whole];
  const items = [...(before ?? [])];
  for (const [index, item] of change.at) items[index] = item;
  return items;
}
