import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { latestOnly } from "./latestOnly.ts";
import { queryContext } from "./queryContext.ts";

/** How many of the people who were fetched fit. Only the latest audience is counted. */
export async function countKeptPeople(
  { where }: Parsed<"people:count">,
  context: Pick<HandlerContext, "people" | "store" | "now">,
): Promise<Output<"people:count">> {
  const room = context.people;
  if (!room.isThere()) return { count: 0, of: 0 };
  return latestOnly(room, "count", JSON.stringify(where), (signal) =>
    room.people.count({ where, ...queryContext(context) }, signal),
  );
}
