import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { readSetup } from "../../../scheduling/readSetup.ts";
import { findTakers } from "../findTakers.ts";
import { studioChangeDesk } from "../studioChangeDesk.ts";
import type { ChangeContext } from "./ChangeContext.ts";

/** Who else could take a meeting, in the order of the agents. @throws {Failure} `not-found`, `damaged` */
export async function listTakers(
  { id }: Parsed<"meetings:takers">,
  context: ChangeContext,
): Promise<Output<"meetings:takers">> {
  const { agents } = readSetup(context.store);
  const desk = studioChangeDesk(context, context.meetings.turns);
  const takers = await findTakers(
    id,
    agents.map((agent) => agent.id),
    desk,
  );
  const names = new Map(agents.map(({ id: of, name, email }) => [of, name || email]));
  return takers.map((taker) => ({ ...taker, name: names.get(taker.id) ?? "" }));
}
