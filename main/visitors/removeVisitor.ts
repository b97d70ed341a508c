import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import { readVisitors } from "./readVisitors.ts";

/** Forgets a made-up visitor; one that is not there is no error. */
export function removeVisitor(
  { id }: Parsed<"visitors:remove">,
  { store }: Pick<HandlerContext, "store">,
): Output<"visitors:remove"> {
  const others = readVisitors(store).filter((visitor) => visitor.id !== id);
  writeSetting(store, "visitors", others);
}
