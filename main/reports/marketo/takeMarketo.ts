import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { takeActivities } from "./takeActivities.ts";
import { takeEngagement } from "./takeEngagement.ts";

type Needs = Pick<HandlerContext, "app" | "now" | "people" | "reports" | "store">;

/**
 * Takes into the reports what Marketo tells of conversations and they do not know yet: what was read back from the capture form, and
 * the activities that the sync has fetched, whichever studio wrote them. Whoever asks while that is under way waits for it.
 *
 * @returns how many events were new
 */
export function takeMarketo(context: Needs): Promise<number> {
  const { reports, now } = context;
  if (reports.taking !== undefined) return reports.taking;
  reports.takenAt = now();
  reports.taking = takeBoth(context).finally(() => {
    reports.taking = undefined;
  });
  return reports.taking;
}

async function takeBoth(context: Needs): Promise<number> {
  return (await takeEngagement(context)) + (await takeActivities(context));
}
