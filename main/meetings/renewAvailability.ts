import type { AvailabilitySnapshot } from "#shared/scheduling/requests/availabilitySnapshot.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { prepareSite } from "../publish/prepareSite.ts";
import { withTarget } from "../publish/withTarget.ts";
import { getTarget } from "../targets/getTarget.ts";
import type { AgentTurns } from "./createAgentTurns.ts";
import { makeAvailability } from "./makeAvailability.ts";
import { studioDesk } from "./studioDesk.ts";
import { whomsIn } from "./whomsIn.ts";

/** How far ahead times are offered. */
const days = 14;
/** For so long visitors can rely on them, if nothing newer comes. */
const validMinutes = 24 * 60;

/**
 * Puts the times that can be booked now beside the bundle of a target, and nothing else. Undefined: nothing was put there, because
 * no live dialogue offers times, or the target takes whole bundles or scripts only (ZIP files, Marketo).
 *
 * @throws {Failure} `busy` while something is being published; `not-found`; what the target says
 */
export async function renewAvailability(
  { target: id }: { readonly target: string },
  context: Pick<
    HandlerContext,
    "store" | "vault" | "calendars" | "publishing" | "marketo" | "app" | "push" | "now" | "newId"
  >,
  turns: AgentTurns,
): Promise<AvailabilitySnapshot | undefined> {
  const { kind } = getTarget(id, context);
  if (kind === "zip" || kind === "designStudio") return undefined;
  const { dialogues, flows } = await prepareSite(context);
  const whoms = whomsIn([...dialogues, ...flows]);
  if (whoms.length === 0) return undefined;
  return withTarget(id, context, async ({ destination }) => {
    const wishes = { snapshotId: context.newId(), days, validMinutes };
    const snapshot = await makeAvailability(whoms, studioDesk(context, turns), wishes);
    await destination.write("availability.json", new TextEncoder().encode(JSON.stringify(snapshot)));
    await destination.finish("Renew the times that can be booked");
    return snapshot;
  });
}
