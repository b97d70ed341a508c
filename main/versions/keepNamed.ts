import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { keepPresent } from "./keepPresent.ts";
import { nameVersion } from "./nameVersion.ts";

/** Keeps a dialogue as it is stored now under a name. A state that is kept already takes the name. */
export function keepNamed(
  { id, name }: Parsed<"versions:keep">,
  context: Pick<HandlerContext, "store" | "newId" | "now">,
): Output<"versions:keep"> {
  const keep = context.store.db.transaction(() => {
    const version = keepPresent(id, "asked", context);
    return nameVersion({ version: version.id, name }, context);
  });
  return keep.immediate();
}
