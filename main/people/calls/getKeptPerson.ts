import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { queryContext } from "./queryContext.ts";

/** What is known of one of the people who were fetched. */
export async function getKeptPerson(
  { id }: Parsed<"people:get">,
  context: Pick<HandlerContext, "people" | "store" | "now">,
): Promise<Output<"people:get">> {
  if (!context.people.isThere()) return null;
  const where = { attribute: "lead.id", is: [id] };
  const found = await context.people.people.list({ where, offset: 0, limit: 1, ...queryContext(context) });
  return found.people[0] ?? null;
}
