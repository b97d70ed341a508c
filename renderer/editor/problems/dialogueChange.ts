import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { changedList, type ListChange, listChange } from "./listChange.ts";

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
    nodes: listChange(before?.nodes ?? [], after.nodes),
    edges: listChange(before?.edges ?? [], after.edges),
  };
}

/** The dialogue that a change to `before` makes. */
export function applyChange(before: Dialogue | undefined, { rest, nodes, edges }: DialogueChange): Dialogue {
  return {
    ...rest,
    nodes: changedList(before?.nodes ?? [], nodes),
    edges: changedList(before?.edges ?? [], edges),
  };
}
