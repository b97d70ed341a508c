import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { copyStore } from "./copyStore.ts";

/** How many copies that the user asked for are kept. */
const keep = 10;

/** Copies everything that is stored, now. */
export function makeBackup(
  _input: Parsed<"backups:make">,
  { store, now }: Pick<HandlerContext, "store" | "now">,
): Promise<Output<"backups:make">> {
  return copyStore(store, { name: "parley-asked", keep, now: now() });
}
