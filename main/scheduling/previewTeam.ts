import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { kindWithin } from "#shared/scheduling/setup/kindWithin.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { freeTimesOf } from "./freeTimesOf.ts";

/**
 * When at least one member of a team could take a meeting in the next days. Who has a calendar that cannot be read is offered at no
 * time, as for visitors; the others are not affected.
 */
export async function previewTeam(
  { meeting, members, holidays, days }: Parsed<"teams:preview">,
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now">,
): Promise<Output<"teams:preview">> {
  const found = await Promise.all(
    members.map(async (agent) => {
      const kind = kindWithin(meeting, agent.meeting);
      const { starts, unread } = await freeTimesOf(agent, { holidays, kind, days }, context);
      return { id: agent.id, starts: unread.length > 0 ? [] : starts, unread };
    }),
  );
  return {
    starts: [...new Set(found.flatMap(({ starts }) => starts))].sort((a, b) => a - b),
    members: found.map(({ id, starts, unread }) => ({ id, free: starts.length, unread })),
  };
}
