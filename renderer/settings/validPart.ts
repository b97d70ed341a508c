import { isTimeZone } from "#shared/dialogue/isTimeZone.ts";
import { isFunctionName } from "#shared/site/isFunctionName.ts";
import type { MarketoSink } from "#shared/site/marketoSink.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import { webhookProblem } from "#shared/site/webhookProblem.ts";
import { marketoProblems } from "./marketoProblems.ts";

/**
 * What of changed settings can be saved: each wrong field is as it was when it was last right. `shown`: the settings before the
 * change; `valid`: what could be saved of those.
 */
export function validPart(next: SiteSettings, shown: SiteSettings, valid: SiteSettings): SiteSettings {
  const { webhooks } = next.sinks;
  const before = shown.sinks.webhooks;
  const removed = webhooks.length < before.length ? before.findIndex((one, at) => one !== webhooks[at]) : -1;
  const known = removed < 0 ? valid.sinks.webhooks : valid.sinks.webhooks.toSpliced(removed, 1);
  return {
    ...next,
    timeZone: isTimeZone(next.timeZone) ? next.timeZone : valid.timeZone,
    meetings: {
      ...next.meetings,
      relay: webhookProblem(next.meetings.relay) === undefined ? next.meetings.relay : valid.meetings.relay,
    },
    sinks: {
      ...next.sinks,
      marketo: validMarketo(next.sinks.marketo, valid.sinks.marketo),
      callback: isFunctionName(next.sinks.callback) ? next.sinks.callback : valid.sinks.callback,
      webhooks: webhooks.map((one, at) =>
        webhookProblem(one.url) === undefined ? one : (known[at] ?? { ...one, url: "" }),
      ),
    },
  };
}

function validMarketo(next: MarketoSink, valid: MarketoSink): MarketoSink {
  const kept = [...marketoProblems(next)].map((part) => [part, valid[part]]);
  return { ...next, ...Object.fromEntries(kept) };
}
