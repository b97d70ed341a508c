import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { noSuchVersion } from "./noSuchVersion.ts";
import type { VersionRow } from "./VersionRow.ts";
import { versionColumns } from "./versionColumns.ts";
import { versionOf } from "./versionOf.ts";

/** Gives a version a name, by which it is kept for good; a blank one makes it an automatic version again. */
export function nameVersion(
  { version, name }: Parsed<"versions:name">,
  { store }: Pick<HandlerContext, "store">,
): Output<"versions:name"> {
  const row = store.db
    .prepare<[string, string], VersionRow>(
      `UPDATE versions SET name = ? WHERE id = ? RETURNING ${versionColumns}`,
    )
    .get(name, version);
  if (row === undefined) throw noSuchVersion(version);
  return versionOf(row);
}
