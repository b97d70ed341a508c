import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** The first card whose data hold some words; `leads` answers the card to which one of its ports leads. */
export function cardSaying(dialogue: Dialogue, words: string) {
  const found = dialogue.nodes.find(({ data }) => JSON.stringify(data).includes(words));
  if (!found) throw new Error(`no card says ${words}`);
  const leads = (port: string) => {
    const edge = dialogue.edges.find(({ from }) => from.node === found.id && from.port === port);
    return dialogue.nodes.find(({ id }) => id === edge?.to.node);
  };
  return { ...found, leads };
}
