import { existsSync } from "node:fs";
import { siteSettingsSchema } from "#shared/site/siteSettings.ts";
import { storeFile } from "../store/storeFile.ts";

/** The zone in which the studio's site reads dates; UTC, as in its settings, when there is no studio or they cannot be read. */
export async function siteZone(home: string): Promise<string> {
  const file = storeFile(home);
  const unsaid = siteSettingsSchema.parse({}).timeZone;
  if (!existsSync(file)) return unsaid;
  const { openStore } = await import("../store/openStore.ts");
  const { readSetting } = await import("../settings/readSetting.ts");
  const store = openStore(file, { now: Date.now() });
  try {
    const parsed = siteSettingsSchema.safeParse(readSetting(store, "site") ?? {});
    return parsed.success ? parsed.data.timeZone : unsaid;
  } finally {
    store.db.close();
  }
}
