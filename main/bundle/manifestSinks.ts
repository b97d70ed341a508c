import type { ManifestMarketo, ManifestSink, ManifestSinks } from "#shared/site/manifest.ts";
import { isMarketoEmail, marketoEmail } from "#shared/site/marketoEmail.ts";
import type { MarketoSink } from "#shared/site/marketoSink.ts";
import { readFormsBase } from "#shared/site/readFormsBase.ts";
import type { Sinks } from "#shared/site/sinks.ts";

/** What the widget needs to know of the site's sinks: empty where nobody is told anything. */
export function manifestSinks({
  webhooks,
  dataLayer,
  googleAnalytics,
  callback,
  marketo,
  leaveOut,
}: Sinks): ManifestSinks {
  const form = formOf(marketo);
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
    ...(form && { marketo: { ...form, ...trimmed(leaveOut.marketo) } }),
  };
}

function trimmed(leaveOut: readonly string[]): ManifestSink {
  return leaveOut.length > 0 ? { leaveOut } : {};
}

/** Undefined while it is off, or something is missing without which nothing can be sent. */
function formOf(sink: MarketoSink): ManifestMarketo | undefined {
  const { on, host, munchkinId, formId, payloadField, pageField, milestones, timeout } = sink;
  const base = host === "" ? undefined : readFormsBase(host);
  if (!on || base === undefined || munchkinId === "" || formId === 0) return undefined;
  return {
    base,
    munchkinId,
    formId,
    fields: fieldsOf(sink),
    ...(payloadField !== "" && { payloadField }),
    ...(pageField !== "" && { pageField }),
    ...(milestones !== "off" && { milestones }),
    timeout,
  };
}

/** An attribute may go to several fields. */
function fieldsOf({ fields }: MarketoSink): ManifestMarketo["fields"] {
  const byAttribute = new Map<string, Set<string>>();
  for (const { attribute, field } of fields) {
    if (attribute === "" || field.trim() === "") continue;
    const known = byAttribute.get(attribute) ?? new Set();
    byAttribute.set(attribute, known.add(isMarketoEmail(field) ? marketoEmail : field.trim()));
  }
  return Object.fromEntries([...byAttribute].map(([attribute, known]) => [attribute, [...known]]));
}
