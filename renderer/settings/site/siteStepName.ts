/** What an undoable step of the site's settings changed. The studio's texts say each ("Undo: change time zone"). */
export const siteStepNames = [
  "name",
  "timeZone",
  "chatTitle",
  "chatColor",
  "chatPosition",
  "askFirst",
  "keepDays",
  "addWebhook",
  "removeWebhook",
  "webhookAddress",
  "webhookKey",
  "whatIsSent",
  "dataLayer",
  "googleAnalytics",
  "callback",
] as const;

export type SiteStepName = (typeof siteStepNames)[number];
