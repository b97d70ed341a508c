import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** The teams and agents whose times dialogues offer, each once. */
export function whomsIn(dialogues: readonly Dialogue[]): string[] {
  const whoms = dialogues.flatMap(({ nodes }) =>
    nodes.flatMap((node) =>
      node.kind === "meeting" && node.data.whom !== undefined ? [node.data.whom] : [],
    ),
  );
  return [...new Set(whoms)].sort();
}
