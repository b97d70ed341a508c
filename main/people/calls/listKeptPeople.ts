import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { latestOnly } from "./latestOnly.ts";
import { queryContext } from "./queryContext.ts";

/** A page of the people who were fetched. Of several lists only the latest is read, all pages of it. */
export async function listKeptPeople(
  query: Parsed<"people:list">,
  context: Pick<HandlerContext, "people" | "store" | "now">,
): Promise<Output<"people:list">> {
  const room = context.people;
  if (!room.isThere()) return { count: 0, of: 0, people: [] };
  const { where, search, sort } = query;
  return latestOnly(room, "list", JSON.stringify([where, search, sort]), (signal) =>
    room.people.list({ ...query, ...queryContext(context) }, signal),
  );
}
