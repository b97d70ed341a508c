import path from "node:path";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { parseDialogueText } from "#shared/dialogue/parseDialogueText.ts";
import { siteFileSchema } from "#shared/site/siteFile.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { readJsonFile } from "./readJsonFile.ts";
import { readTextFile } from "./readTextFile.ts";
import { UsageError } from "./UsageError.ts";

/**
 * Reads SITE.json with its dialogues: documents that stand in it, or paths relative to it.
 *
 * @throws {UsageError} naming the file that cannot be read and why
 */
export async function readSite(
  file: string,
  cwd: string,
): Promise<{ readonly dialogues: readonly Dialogue[]; readonly settings: SiteSettings }> {
  const site = await readJsonFile(file, cwd, siteFileSchema, "a site");
  const folder = path.dirname(path.resolve(cwd, file));
  const dialogues: Dialogue[] = [];
  for (const [index, one] of site.dialogues.entries()) {
    const parsed =
      typeof one === "string" ? parseDialogueText(await readTextFile(one, folder)) : parseDialogue(one);
    const [first] = parsed.ok ? [] : parsed.problems;
    if (!parsed.ok) {
      const name = typeof one === "string" ? one : `${file}, dialogue ${index + 1}`;
      throw new UsageError(first?.code ?? "invalid", `${name}: ${first?.message ?? "it is not a dialogue."}`);
    }
    dialogues.push(parsed.dialogue);
  }
  return { dialogues, settings: site.settings };
}
