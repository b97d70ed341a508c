import type { Followed } from "#shared/ipc/meetingsContract.ts";
import { type AgentTurns, createAgentTurns } from "./createAgentTurns.ts";

/** What all that is about meetings shares while the app runs. `following`: a look at the calendars that is under way; `followed`: how the last one ended. */
export type MeetingsRoom = {
  readonly turns: AgentTurns;
  following: Promise<Followed> | undefined;
  followed: Followed | null;
};

/** A room in which nothing was done yet. */
export function createMeetingsRoom(): MeetingsRoom {
  return { turns: createAgentTurns(), following: undefined, followed: null };
}
