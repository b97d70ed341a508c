import { marketoProblems } from "../marketoProblems.ts";
import type { SiteContent } from "./siteSession.ts";

/** Whether nothing of the settings on screen is wrong, so that all of it can be saved. */
export function isAllValid({ settings, valid }: SiteContent): boolean {
  const { webhooks } = valid.sinks;
  return (
    settings.timeZone === valid.timeZone &&
    settings.meetings.relay === valid.meetings.relay &&
    settings.sinks.callback === valid.sinks.callback &&
    marketoProblems(settings.sinks.marketo).size === 0 &&
    settings.sinks.webhooks.every(({ url }, at) => url === webhooks[at]?.url)
  );
}
