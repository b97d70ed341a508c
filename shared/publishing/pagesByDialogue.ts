import { canonicalJson } from "../dialogue/canonicalJson.ts";
import type { PublishedManifest } from "./publishedManifest.ts";

/** The pages of each dialogue of a manifest, by its id, in a form that can be compared. */
export function pagesByDialogue({
  dialogues,
  pages = {},
}: PublishedManifest): Map<string, readonly string[]> {
  const found = dialogues.map((): string[] => []);
  for (const folders of Object.values(pages))
    for (const { pattern, include = [], exclude = [] } of Object.values(folders).flat()) {
      for (const index of include) found[index]?.push(`+${canonicalJson(pattern ?? null)}`);
      for (const index of exclude) found[index]?.push(`-${canonicalJson(pattern ?? null)}`);
    }
  return new Map(dialogues.map(({ id }, index) => [id, found[index]?.sort() ?? []]));
}
