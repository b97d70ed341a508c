import type { Page } from "@playwright/test";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** Puts a document into the store as an import does, its cards in a row, and answers the id it got there. */
export function importDialogue(page: Page, dialogue: Dialogue): Promise<string> {
  const nodes = dialogue.nodes.map((node, index) => ({ ...node, position: { x: index * 360, y: 0 } }));
  return page.evaluate(
    async ([name, text]) => {
      const read = await window.studio.call("dialogues:importText", { name, text });
      const id = read.ok && read.value[0]?.dialogue?.id;
      if (!id) throw new Error("not imported");
      return id;
    },
    [`${dialogue.name}.dialogue.json`, JSON.stringify({ ...dialogue, nodes })] as const,
  );
}
