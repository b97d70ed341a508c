import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import type { VersionRow } from "./VersionRow.ts";
import { versionColumns } from "./versionColumns.ts";
import { versionOf } from "./versionOf.ts";

/** The versions of a dialogue, the latest first. */
export function listVersions(
  { id }: Parsed<"versions:list">,
  { store }: Pick<HandlerContext, "store">,
): Output<"versions:list"> {
  const sql = `SELECT ${versionColumns} FROM versions WHERE dialogue = ? ORDER BY revision DESC`;
  return store.db.prepare<[string], VersionRow>(sql).all(id).map(versionOf);
}
