import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import { otherVisitors } from "./otherVisitors.ts";

/** Forgets a made-up visitor; one that is not there is no error. */
export function removeVisitor(
  { id }: Parsed<"visitors:remove">,
  { store }: Pick<HandlerContext, "store">,
): Output<"visitors:remove"> {
  writeSetting(store, "visitors", otherVisitors(store, id));
}
