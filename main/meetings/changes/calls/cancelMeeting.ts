import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { ChangeContext } from "./ChangeContext.ts";
import { changeAndTell } from "./changeAndTell.ts";

/** Takes a meeting away. @throws {Failure} `not-found`, `damaged` */
export function cancelMeeting(
  { id, comment, tell }: Parsed<"meetings:cancel">,
  context: ChangeContext,
): Promise<Output<"meetings:cancel">> {
  return changeAndTell(id, { kind: "cancel", comment, silent: tell === false }, context);
}
