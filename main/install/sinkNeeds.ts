import { formsNeeds } from "../bundle/formsNeeds.ts";
import type { PolicyNeed } from "../bundle/PolicyNeed.ts";

/** What a bundle's sinks need of a page, by its manifest; another version of Parley may have written anything there. */
export function sinkNeeds(sinks: unknown): PolicyNeed[] {
  const { webhooks, marketo } = recordOf(sinks);
  const { base, munchkinId, milestones } = recordOf(marketo);
  const urls = (Array.isArray(webhooks) ? webhooks : []).map(recordOf).map(({ url }) => url);
  const form = isAddress(base) && {
    base: new URL(base).origin,
    munchkinId: String(munchkinId),
    ...(milestones === "always" && /^[\w-]+$/.test(String(munchkinId)) && { milestones: "always" as const }),
  };
  return [
    ...urls
      .filter(isAddress)
      .map((url): PolicyNeed => ({ directive: "connect-src", source: new URL(url).origin })),
    ...formsNeeds(form || undefined),
  ];
}

function isAddress(value: unknown): value is string {
  return typeof value === "string" && URL.canParse(value);
}

function recordOf(value: unknown): { readonly [name: string]: unknown } {
  return { ...(typeof value === "object" ? value : undefined) };
}
