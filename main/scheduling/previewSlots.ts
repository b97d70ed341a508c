import { calendarProblemSchema } from "#shared/calendars/calendarProblem.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { agentOf } from "#shared/scheduling/setup/agentOf.ts";
import { freeStarts } from "#shared/scheduling/slots/freeStarts.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { calendarsOf } from "./calendarsOf.ts";

const day = 86_400_000;

/** When an agent could take a meeting in the next days, by his hours and the calendars that could be read. */
export async function previewSlots(
  { agent: profile, holidays, days }: Parsed<"agents:preview">,
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now">,
): Promise<Output<"agents:preview">> {
  const now = context.now();
  const window = { start: now, end: now + days * day };
  const calendars = await calendarsOf(profile, { start: now - day, end: window.end + day }, context);
  const read = calendars.filter(({ status }) => status === "ok");
  const unread = profile.looksAt.flatMap((calendar, index) => {
    const problem = calendarProblemSchema.safeParse(calendars[index]?.error);
    return problem.success ? [{ calendar, problem: problem.data }] : [];
  });
  const starts = freeStarts(agentOf(profile, holidays, read), { kind: profile.meeting, now, window });
  return { starts, read: read.length, unread };
}
