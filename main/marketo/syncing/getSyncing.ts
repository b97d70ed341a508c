import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";

/** How far the sync is that is under way, if any. */
export function getSyncing(
  _input: Parsed<"marketo:syncing">,
  { marketo }: Pick<HandlerContext, "marketo">,
): Output<"marketo:syncing"> {
  return marketo.syncing?.progress ?? null;
}
