import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";

/**
 * Whether the widget would talk to an address: a sink, a webhook card's or a document's, whatever its query. What stands
 * for a token in its path may be anything. Others of the same host are the site's own business.
 */
export function calledBy(dialogues: readonly Dialogue[], settings: SiteSettings): (url: string) => boolean {
  const written = [
    ...settings.sinks.webhooks.map(({ url }) => url),
    ...dialogues.flatMap(({ nodes }) =>
      nodes.flatMap((node) => (node.kind === "webhook" || node.kind === "document" ? node.data.url : [])),
    ),
  ];
  const whole = new Set<string>();
  const beginnings: string[] = [];
  for (const text of written) {
    const [path = ""] = text.trim().split(/[?#]/);
    const [fixed = "", token] = path.split("{{");
    if (!URL.canParse(fixed)) continue;
    if (token === undefined) whole.add(withoutQuery(fixed));
    else beginnings.push(withoutQuery(fixed));
  }
  return (url) => {
    const asked = withoutQuery(url);
    return whole.has(asked) || beginnings.some((beginning) => asked.startsWith(beginning));
  };
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
