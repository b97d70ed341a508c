import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { createMails } from "../queue/createMails.ts";

/** Has a mail not be sent that waits. @throws {Failure} `not-found` */
export function dropMail(
  { id }: Parsed<"mail:drop">,
  { store, now, push }: Pick<HandlerContext, "store" | "now" | "push">,
): Output<"mail:drop"> {
  const mails = createMails(store);
  if (!mails.find(id)) throw new Failure("not-found", "There is no such mail any more.", { detail: id });
  const dropped = mails.turn(id, "dropped", now());
  push("meetings:changed", {});
  push("requests:changed", {});
  return dropped;
}
