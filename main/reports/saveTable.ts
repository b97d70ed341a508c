import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { safeFileName } from "../files/safeFileName.ts";
import { writeFileAtomic } from "../files/writeFileAtomic.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

/**
 * Asks where, then writes a table as CSV. Null: the user cancelled.
 *
 * @throws {Failure} `unwritable`, `disk-full`
 */
export async function saveTable(
  { name, csv }: Parsed<"reports:saveTable">,
  { dialogs, written }: Pick<HandlerContext, "dialogs" | "written">,
): Promise<Output<"reports:saveTable">> {
  const path = await dialogs.chooseFile(`${safeFileName(name)}.csv`, "csv");
  if (path === undefined) return null;
  await writeFileAtomic(path, csv);
  written.add(path);
  return { path };
}
