import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Whether two versions of a dialogue talk alike: names, notes, targeting and places on the canvas do not matter. */
export function sameConversation(first: Dialogue, second: Dialogue): boolean {
  return (
    first.edges === second.edges &&
    first.language === second.language &&
    first.languages === second.languages &&
    (first.nodes === second.nodes ||
      (first.nodes.length === second.nodes.length &&
        first.nodes.every((node, index) => node.data === second.nodes[index]?.data)))
  );
}
