import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { calledHost } from "#shared/nodes/webhook.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { documentHosts } from "./documentHosts.ts";
import { offersTimes } from "./offersTimes.ts";

/**
 * The origins that a bundle's widget talks to: the site's sinks and relay, and the webhook cards and documents of its dialogues.
 * Sorted.
 */
export function calledHosts(dialogues: readonly Dialogue[], settings: SiteSettings): string[] {
  const cards = dialogues.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === "webhook" ? (calledHost(node.data.url) ?? []) : [])),
  );
  const urls = [
    ...settings.sinks.webhooks.map(({ url }) => url),
    ...cards,
    ...(dialogues.some(offersTimes) ? [settings.meetings.relay] : []),
    ...dialogues.flatMap(documentHosts),
  ];
  return [...new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin))].sort();
}
