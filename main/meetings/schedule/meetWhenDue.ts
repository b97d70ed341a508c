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

/** Does what is due about meetings, if anything. Nothing ever is before there are agents. */
export async function meetWhenDue(context: MeetingsContext): Promise<void> {
  const { store, meetings, now } = context;
  if (meetings.running || readSetup(store).agents.length === 0) return;
  const { renew, everyMinutes } = getSiteSettings(undefined, { store }).meetings;
  const state = readState(store);
  const read = Math.abs(now() - meetings.readAt) >= betweenReads;
  const isDue =
    read ||
    createRequests(store).due(now()).length > 0 ||
    (renew &&
      publishedTargets(store).some((one) => isRenewalDue(one, state, { now: now(), everyMinutes })) &&
      liveWhoms(store).length > 0);
  if (isDue) await runMeetings({ read, renew: "due" }, context);
}
