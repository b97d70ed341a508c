import type { Asset } from "#shared/dialogue/assetSchema.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";

/** The files that dialogues name, each once. */
export function assetsUsed(dialogues: readonly Dialogue[]): Asset[] {
  const files = dialogues.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === "document" && node.data.file ? [node.data.file] : [])),
  );
  return [...new Map(files.map((file) => [file.hash, file])).values()];
}
