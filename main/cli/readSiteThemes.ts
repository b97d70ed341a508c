import path from "node:path";
import { siteFileSchema } from "#shared/site/siteFile.ts";
import type { Theme } from "#shared/site/theme.ts";
import { readJson } from "./readJson.ts";
import { readTheme } from "./readTheme.ts";

/**
 * The themes that a SITE.json names: themes, or paths to some, relative to it. None without a file, or when it holds settings
 * alone.
 *
 * @throws {UsageError} naming the one that cannot be read and why
 */
export async function readSiteThemes(site: string | undefined, cwd: string): Promise<Theme[]> {
  if (site === undefined) return [];
  const parsed = siteFileSchema.pick({ themes: true }).safeParse(await readJson(site, cwd));
  const named = parsed.success ? parsed.data.themes : [];
  const folder = path.dirname(path.resolve(cwd, site));
  return Promise.all(
    named.map(async (one, index) =>
      typeof one === "string"
        ? readTheme(await readJson(one, folder), one)
        : readTheme(one, `${site}: themes.${index}`),
    ),
  );
}
