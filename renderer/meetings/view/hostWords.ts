import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import type { meetings } from "../../i18n/en/meetings.ts";

/** Who has a meeting: an agent, or one who was removed; while a request waits, whom it asks for. */
export function hostWords({ agent, waiting }: MeetingView, t: typeof meetings): string {
  if (agent) return agent.isGone ? t.removed(agent.name) : agent.name;
  return waiting?.asked || t.noAgent;
}
