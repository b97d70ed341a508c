import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { queryContext } from "./queryContext.ts";

/** A page of the people who were fetched. */
export async function listKeptPeople(
  query: Parsed<"people:list">,
  context: Pick<HandlerContext, "people" | "store" | "now">,
): Promise<Output<"people:list">> {
  if (!context.people.isThere()) return { count: 0, of: 0, people: [] };
  return context.people.people.list({ ...query, ...queryContext(context) });
}
