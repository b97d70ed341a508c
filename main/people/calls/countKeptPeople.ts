import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { queryContext } from "./queryContext.ts";

/** How many of the people who were fetched fit. One is counted at a time, and of those that wait only the latest. */
export async function countKeptPeople(
  { where }: Parsed<"people:count">,
  context: Pick<HandlerContext, "people" | "store" | "now">,
): Promise<Output<"people:count">> {
  const room = context.people;
  if (!room.isThere()) return { count: 0, of: 0 };
  room.counts += 1;
  const mine = room.counts;
  while (room.counting !== undefined) {
    await room.counting;
    if (mine !== room.counts) return null;
  }
  const counted = room.people.count({ where, ...queryContext(context) });
  room.counting = counted.then(done, done);
  return counted;

  function done(): void {
    room.counting = undefined;
  }
}
