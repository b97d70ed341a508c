import type { ChangeOutcome } from "#shared/scheduling/meetings/changeOutcome.ts";
import { changeMeeting, type Wanted } from "../changeMeeting.ts";
import { studioChangeDesk } from "../studioChangeDesk.ts";
import type { ChangeContext } from "./ChangeContext.ts";

/** Changes a meeting and tells the screens. @throws {Failure} `not-found`, `damaged` */
export async function changeAndTell(
  id: string,
  wanted: Wanted,
  context: ChangeContext,
): Promise<ChangeOutcome> {
  const outcome = await changeMeeting(id, wanted, studioChangeDesk(context, context.meetings.turns));
  context.meetings.renewSoon = true;
  context.push("meetings:changed", {});
  return outcome;
}
