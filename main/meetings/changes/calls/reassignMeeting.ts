import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { ChangeContext } from "./ChangeContext.ts";
import { changeAndTell } from "./changeAndTell.ts";

/** Gives a meeting to another agent. @throws {Failure} `not-found`, `damaged` */
export function reassignMeeting(
  { id, agent, tell }: Parsed<"meetings:reassign">,
  context: ChangeContext,
): Promise<Output<"meetings:reassign">> {
  return changeAndTell(id, { kind: "reassign", agent, silent: tell === false }, context);
}
