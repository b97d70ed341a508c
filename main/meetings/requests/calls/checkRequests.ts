import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { type MeetingsContext, runMeetings } from "../../schedule/runMeetings.ts";

/** Reads requests, answers what can be answered, and renews the times that are offered, all at once. */
export async function checkRequests(
  _input: Parsed<"requests:check">,
  context: MeetingsContext,
): Promise<Output<"requests:check">> {
  // What goes wrong there is told where it was begun.
  await context.meetings.running?.ended.catch(() => undefined);
  await runMeetings({ read: true, renew: "all" }, context);
}
