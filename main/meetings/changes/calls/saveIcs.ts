import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { safeFileName } from "../../../files/safeFileName.ts";
import { writeFileAtomic } from "../../../files/writeFileAtomic.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { meetingsIcs } from "../meetingsIcs.ts";
import { listMeetings } from "./listMeetings.ts";

/**
 * Asks where, then writes meetings as a file for calendars; requests that wait stand in none. Null: the user cancelled.
 *
 * @throws {Failure} `unwritable`, `disk-full`, `damaged`
 */
export async function saveIcs(
  { name, ids }: Parsed<"meetings:saveIcs">,
  context: Pick<HandlerContext, "store" | "meetings" | "dialogs" | "written" | "now">,
): Promise<Output<"meetings:saveIcs">> {
  const path = await context.dialogs.chooseFile(`${safeFileName(name)}.ics`, "ics");
  if (path === undefined) return null;
  const wanted = new Set(ids);
  const chosen = listMeetings(undefined, context).meetings.filter(
    ({ id, waiting }) => wanted.has(id) && !waiting,
  );
  await writeFileAtomic(path, meetingsIcs(chosen, context.now()));
  context.written.add(path);
  return { path };
}
