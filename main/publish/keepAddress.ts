import type { Output } from "#shared/ipc/contract.ts";
import type { PublishTarget } from "#shared/publishing/publishTarget.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { Destination } from "./Destination.ts";

/**
 * Keeps where visitors find a bundle when nobody has said and the target itself tells; answers what is told after a publish. A
 * host that is for scripts alone has no page to open.
 */
export function keepAddress(
  target: PublishTarget,
  destination: Destination,
  { store }: Pick<HandlerContext, "store">,
): Pick<Output<"publish:start">, "url" | "late"> {
  const found = destination.address?.();
  if (found !== undefined && target.address === "")
    store.db
      .prepare("UPDATE targets SET settings = json_set(settings, '$.address', ?) WHERE id = ?")
      .run(found, target.id);
  const late = destination.late?.();
  const until = late?.until;
  return {
    url: target.kind === "designStudio" ? "" : target.address,
    ...(late && { late: until === undefined ? {} : { until } }),
  };
}
