import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { type Answered, answerRequests } from "../requests/answerRequests.ts";
import { createRequests } from "../requests/createRequests.ts";
import { studioDesk } from "../studioDesk.ts";
import { changeState } from "./changeState.ts";
import { readSources } from "./readSources.ts";
import { renewTimes } from "./renewTimes.ts";
import { unreadOf } from "./unreadOf.ts";
import { watchUnread } from "./watchUnread.ts";

/** What reading, answering and renewing work with. */
export type MeetingsContext = Pick<
  HandlerContext,
  "store" | "vault" | "calendars" | "meetings" | "publishing" | "marketo" | "now" | "newId" | "push"
>;

/**
 * Reads requests, if wanted, answers those that wait, and renews the times that are offered: where they are due, or everywhere once a
 * meeting was booked, or something else has changed them. One such run at a time: while one is under way, it is that which is waited for.
 */
export function runMeetings(
  { read, renew }: { readonly read: boolean; readonly renew: "due" | "all" },
  context: MeetingsContext,
): Promise<void> {
  const { meetings, push } = context;
  if (meetings.running) return meetings.running.ended;
  const stop = new AbortController();
  const work = async () => {
    try {
      if (read) {
        meetings.readAt = context.now();
        await readSources(context, stop.signal);
      }
      const { hasBooked, failed } = await answer(context, stop.signal);
      const all = hasBooked || meetings.renewSoon;
      // Not after it: what changes meanwhile has to go out too.
      meetings.renewSoon = false;
      await renewTimes(all ? "all" : renew, context, stop.signal);
      if (failed) throw failed.error;
    } catch (error) {
      // Once the program ends, what it worked with is closed.
      if (!stop.signal.aborted) throw error;
    } finally {
      meetings.running = undefined;
      push("requests:changed", {});
    }
  };
  const ended = Promise.resolve().then(work);
  meetings.running = { stop, ended };
  return ended;
}

async function answer(context: MeetingsContext, signal: AbortSignal): Promise<Answered> {
  const { store, meetings, now, push } = context;
  const requests = createRequests(store);
  const read = new Map<string, CalendarProblem | undefined>();
  const deskNow = () => watchUnread(studioDesk(context, meetings.turns), read);
  const tell = () => push("requests:changed", {});
  const answered = await answerRequests(requests, deskNow, { now, tell, signal });
  if (read.size > 0)
    changeState(store, (state) => ({
      unread: [...state.unread.filter(({ agent }) => !read.has(agent)), ...unreadOf(read)],
    }));
  requests.tidy(now());
  return answered;
}
