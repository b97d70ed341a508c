import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { Failure } from "../failure/Failure.ts";

/**
 * Sees to it that answers travel encrypted.
 *
 * @throws {Failure} `invalid`, naming the first webhook of the site that is not
 */
export function refuseUnsafeWebhooks({ sinks }: SiteSettings): void {
  for (const { url } of sinks.webhooks) {
    const { protocol, hostname } = new URL(url);
    if (protocol === "https:" || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) continue;
    throw new Failure(
      "invalid",
      `Not exported: the webhook ${url} is not encrypted. Use https (http only on this computer).`,
      {
        detail: url,
      },
    );
  }
}
