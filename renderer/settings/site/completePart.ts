import type { SiteSettings } from "#shared/site/siteSettings.ts";

/** Settings as they are saved: without the webhooks that have no address yet. */
export function completePart(settings: SiteSettings): SiteSettings {
  const webhooks = settings.sinks.webhooks.filter(({ url }) => url !== "");
  return { ...settings, sinks: { ...settings.sinks, webhooks } };
}
