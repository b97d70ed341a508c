import path from "node:path";
import { siteFileSchema } from "#shared/site/siteFile.ts";
import { type SiteSettings, siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { readJson } from "./readJson.ts";
import { UsageError } from "./UsageError.ts";

/**
 * The settings of a SITE.json, or of a file that holds nothing else. Without a file, `carried`: those that came with what is
 * exported; else what a site has by itself.
 *
 * @throws {UsageError} naming the place that is wrong
 */
export async function readSiteSettings(
  site: string | undefined,
  cwd: string,
  carried: unknown = {},
): Promise<SiteSettings> {
  const file = site ?? "the settings in the page";
  const raw = site === undefined ? { format: 1, settings: carried } : await readJson(site, cwd);
  // A file of settings alone is welcome too.
  const whole = siteFileSchema.safeParse(raw);
  const parsed = whole.success ? { success: true as const, data: whole.data.settings } : settingsAlone(raw);
  if (parsed.success) return parsed.data;
  const [issue] = (whole.error ?? parsed.error).issues;
  throw new UsageError(
    "invalid",
    `${path.basename(file)}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a site"}`,
  );
}

function settingsAlone(raw: unknown) {
  const isSite = typeof raw === "object" && raw !== null && "format" in raw;
  return siteSettingsSchema.safeParse(isSite ? null : raw);
}
