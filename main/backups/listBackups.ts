import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { findBackups } from "../store/findBackups.ts";
import { backupOf } from "./backupOf.ts";

/** The copies of everything that is stored, the latest first. */
export function listBackups(
  _input: Parsed<"backups:list">,
  { store }: Pick<HandlerContext, "store">,
): Output<"backups:list"> {
  return findBackups(store.file).map(backupOf);
}
