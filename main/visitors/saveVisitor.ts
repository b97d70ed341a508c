import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { writeSetting } from "../settings/writeSetting.ts";
import { otherVisitors } from "./otherVisitors.ts";

/** So many are easily told apart in a list. */
const most = 200;

/**
 * Keeps a made-up visitor, in the place of that with the same id; when this returns he is on the disk.
 *
 * @throws {Failure} `too-big` when there are too many
 */
export function saveVisitor(
  visitor: Parsed<"visitors:save">,
  { store }: Pick<HandlerContext, "store">,
): Output<"visitors:save"> {
  const others = otherVisitors(store, visitor.id);
  if (others.length >= most)
    throw new Failure("too-big", "There are 200 visitors already. Forget one first.");
  writeSetting(store, "visitors", [...others, visitor]);
}
