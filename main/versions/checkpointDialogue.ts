import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepPresent } from "./keepPresent.ts";

/** Keeps a dialogue as it is. One that was closed without ever having been edited needs no version. */
export function checkpointDialogue(
  { id, reason }: Parsed<"versions:checkpoint">,
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): Output<"versions:checkpoint"> {
  const edited = context.store.db.prepare("SELECT 1 FROM versions WHERE dialogue = ?").get(id);
  if (reason === "closed" && edited === undefined) return;
  keepPresent(id, reason, context);
}
