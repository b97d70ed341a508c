import { own } from "../dialogue/own.ts";
import type { Manifest, ManifestDialogue } from "../site/manifest.ts";
import { fitsPattern } from "./fitsPattern.ts";
import type { Page } from "./parsePage.ts";

/**
 * The dialogues of a site that are meant for a page, in the order in which they win: a pattern includes it and none excludes
 * it. Only patterns of the page's host and first folder are looked at.
 */
export function dialoguesFor(
  { pages, dialogues }: Pick<Manifest, "pages" | "dialogues">,
  page: Page | null,
): readonly ManifestDialogue[] {
  if (!page) return [];
  const meant: boolean[] = [];
  const domains = page.host.split(".").map((_, first, labels) => `*.${labels.slice(first).join(".")}`);
  const folders = ["", page.path.split("/")[1] ?? ""];
  for (const host of ["*", page.host, ...domains])
    for (const folder of folders)
      for (const { pattern, include = [], exclude = [] } of own(own(pages, host) ?? {}, folder) ?? [])
        if (fitsPattern(pattern, page)) {
          for (const one of include) meant[one] ??= true;
          for (const one of exclude) meant[one] = false;
        }
  return dialogues.filter((_, index) => meant[index]);
}
