/** How an entry stands in a calendar; see `calendarEventSchema`. */
type Standing = {
  readonly showAs?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly response?: string | null | undefined;
};

/**
 * Whether an entry keeps its time from being booked, if it has any length. What is not understood does, and a status other than
 * cancelled: tentative is only what is shown so, or what the agent has not said yes to.
 */
export function isBlocking({ showAs, status, response }: Standing, tentativeBlocks: boolean): boolean {
  if (status === "cancelled" || response === "declined") return false;
  if (showAs === "free" || showAs === "workingElsewhere") return false;
  const tentative = [showAs, response].includes("tentative") || response === "needsAction";
  return tentativeBlocks || !tentative;
}
