import type { Followed } from "#shared/ipc/meetingsContract.ts";
import { type AgentTurns, createAgentTurns } from "./createAgentTurns.ts";

/**
 * What all that is about meetings shares while the app runs. `following`: a look at the calendars that is under way; `followed`: how the
 * last one ended; `running`: reading requests, answering them or renewing times that is under way; `readAt`: when requests were last
 * asked for, in milliseconds since the epoch; `renewSoon`: the times that stand beside bundles are others now, and go out with the next run.
 */
export type MeetingsRoom = {
  readonly turns: AgentTurns;
  following: Promise<Followed> | undefined;
  followed: Followed | null;
  running: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined;
  readAt: number;
  renewSoon: boolean;
};

/** A room in which nothing was done yet. */
export function createMeetingsRoom(): MeetingsRoom {
  return {
    turns: createAgentTurns(),
    following: undefined,
    followed: null,
    running: undefined,
    readAt: 0,
    renewSoon: false,
  };
}
