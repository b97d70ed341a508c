import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { ChangeContext } from "./ChangeContext.ts";
import { changeAndTell } from "./changeAndTell.ts";

/** Moves a meeting to another time of its agent's. @throws {Failure} `not-found`, `damaged` */
export function rescheduleMeeting(
  { id, start, tell }: Parsed<"meetings:reschedule">,
  context: ChangeContext,
): Promise<Output<"meetings:reschedule">> {
  return changeAndTell(id, { kind: "move", start, silent: tell === false }, context);
}
