/** What targeting waits for that is counted: seconds, percent or a number of pages. */
export const countedEvents = [
  "timeOnPage",
  "timeOnSite",
  "scrollPercent",
  "pageViews",
  "inactivity",
] as const;

export type CountedEvent = (typeof countedEvents)[number];
