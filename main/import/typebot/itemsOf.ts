import type { TypebotBlock, TypebotItem } from "./typebotFile.ts";

/** The answers, cases or arms of a block. A card of a cards input has several buttons, each an answer of its own. */
export function itemsOf({ items }: TypebotBlock): readonly TypebotItem[] {
  return (items ?? []).flatMap((item): TypebotItem[] => {
    const paths = item.paths ?? [];
    if (paths.length === 0) return [item];
    return paths.map(({ id, text, outgoingEdgeId }) => ({
      id,
      outgoingEdgeId: outgoingEdgeId ?? item.outgoingEdgeId,
      title: [item.title, text].filter(Boolean).join(": "),
    }));
  });
}
