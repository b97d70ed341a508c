import type { ManifestSink, ManifestSinks } from "#shared/site/manifest.ts";
import type { Sinks } from "#shared/site/sinks.ts";

/** What the widget needs to know of the site's sinks: empty where nobody is told anything. */
export function manifestSinks({
  webhooks,
  dataLayer,
  googleAnalytics,
  callback,
  leaveOut,
}: Sinks): ManifestSinks {
  return {
    ...(webhooks.length > 0 && {
      webhooks: webhooks.map(({ url, signWith, leaveOut }) => ({
        url,
        ...(signWith !== "" && { signWith }),
        ...trimmed(leaveOut),
      })),
    }),
    ...(dataLayer && { dataLayer: trimmed(leaveOut.dataLayer) }),
    ...(googleAnalytics && { googleAnalytics: trimmed(leaveOut.googleAnalytics) }),
    ...(callback !== "" && { callback: { name: callback, ...trimmed(leaveOut.callback) } }),
  };
}

function trimmed(leaveOut: readonly string[]): ManifestSink {
  return leaveOut.length > 0 ? { leaveOut } : {};
}
