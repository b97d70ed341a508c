import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { AgentTurns } from "../createAgentTurns.ts";
import { studioDesk } from "../studioDesk.ts";
import type { ChangeDesk } from "./ChangeDesk.ts";
import { createMeetingChanges } from "./createMeetingChanges.ts";

/**
 * The studio's agents and calendars, as they are at this moment, to change meetings with. `turns`: the same for all desks of one run.
 *
 * @throws {Failure} `damaged` when something stored makes no sense
 */
export function studioChangeDesk(
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now" | "newId">,
  turns: AgentTurns,
): ChangeDesk {
  const { store, newId } = context;
  const desk = studioDesk(context, turns);
  return {
    ...desk,
    newId,
    changes: createMeetingChanges(store, desk.records),
  };
}
