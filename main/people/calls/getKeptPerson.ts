import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";

/** What is known of one of the people who were fetched. */
export async function getKeptPerson(
  { id }: Parsed<"people:get">,
  { people: { people, isThere } }: Pick<HandlerContext, "people">,
): Promise<Output<"people:get">> {
  return isThere() ? people.get({ id }) : null;
}
