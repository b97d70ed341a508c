import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { markMeeting } from "../markMeeting.ts";
import { studioChangeDesk } from "../studioChangeDesk.ts";
import type { ChangeContext } from "./ChangeContext.ts";

/** Notes whether a meeting took place. @throws {Failure} `not-found`, `invalid`, `damaged` */
export function markHeld(
  { id, as }: Parsed<"meetings:mark">,
  context: ChangeContext,
): Output<"meetings:mark"> {
  markMeeting(id, as, studioChangeDesk(context, context.meetings.turns));
  context.push("meetings:changed", {});
}
