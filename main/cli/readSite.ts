import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { siteFileSchema } from "#shared/site/siteFile.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { readJsonFile } from "./readJsonFile.ts";
import { readSiteDocument } from "./readSiteDocument.ts";

/**
 * Reads SITE.json with its dialogues: documents that stand in it, or paths relative to it.
 *
 * @throws {UsageError} naming the file that cannot be read and why
 */
export async function readSite(
  file: string,
  cwd: string,
): Promise<{ readonly dialogues: readonly Dialogue[]; readonly settings: SiteSettings }> {
  const { dialogues, settings } = await readJsonFile(file, cwd, siteFileSchema, "a site");
  const documents = dialogues.map((one, index) => readSiteDocument(one, `dialogues.${index}`, file, cwd));
  return { dialogues: await Promise.all(documents), settings };
}
