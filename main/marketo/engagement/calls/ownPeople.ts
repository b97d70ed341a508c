import { Failure } from "../../../failure/Failure.ts";
import type { HandlerContext } from "../../../ipc/HandlerContext.ts";
import { readProfiles } from "../../connection/readProfiles.ts";
import { readState } from "../../sync/readState.ts";
import { subscriptionOf } from "../../sync/subscriptionOf.ts";
import type { EngagementRun } from "../EngagementRun.ts";

/**
 * The people of whom a connection may make people of Marketo's; undefined: of none. What is known here of Marketo's people is that of
 * one subscription: in another the same number is somebody else.
 *
 * @throws {Failure} `not-found`
 */
export async function ownPeople(
  id: string,
  { store, now, people: { people, isThere } }: Pick<HandlerContext, "store" | "now" | "people">,
): Promise<EngagementRun["people"]> {
  if (!isThere()) return undefined;
  const profile = readProfiles(store, now()).find((one) => one.id === id);
  if (profile === undefined)
    throw new Failure("not-found", "There is no such connection any more.", { detail: id });
  const read = await readState({ people, subscription: subscriptionOf(profile), choice: {} });
  return read.ok ? people : undefined;
}
