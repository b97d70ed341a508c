import { readSetup } from "../../scheduling/readSetup.ts";
import { getSiteSettings } from "../../settings/getSiteSettings.ts";
import { createRequests } from "../requests/createRequests.ts";
import { isRenewalDue } from "./isRenewalDue.ts";
import { liveWhoms } from "./liveWhoms.ts";
import { publishedTargets } from "./publishedTargets.ts";
import { readState } from "./readState.ts";
import { type MeetingsContext, runMeetings } from "./runMeetings.ts";

/** Milliseconds between two looks for requests. */
const betweenReads = 2 * 60_000;

/**
 * Does what is due about meetings, if anything. Nothing is while there are no agents, but that the times of those who were there before
 * are taken away.
 */
export async function meetWhenDue(context: MeetingsContext): Promise<void> {
  const { store, meetings, now } = context;
  const hasAgents = readSetup(store).agents.length > 0;
  if (meetings.running || (!hasAgents && !meetings.renewSoon)) return;
  const { renew, everyMinutes } = getSiteSettings(undefined, { store }).meetings;
  const state = readState(store);
  const read = hasAgents && Math.abs(now() - meetings.readAt) >= betweenReads;
  const isDue =
    read ||
    createRequests(store).due(now()).length > 0 ||
    (renew &&
      publishedTargets(store).some(
        (one) => meetings.renewSoon || isRenewalDue(one, state, { now: now(), everyMinutes }),
      ) &&
      liveWhoms(store).length > 0);
  if (isDue) await runMeetings({ read, renew: "due" }, context);
}
