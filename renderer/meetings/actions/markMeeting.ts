import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import type { Mark } from "./meetingsHistory.ts";
import { putMark } from "./putMark.ts";
import { rememberStep } from "./rememberStep.ts";

/** Notes whether a meeting took place, as a step that can be undone. */
export async function markMeeting({ id, status }: MeetingView, as: Mark): Promise<void> {
  const before = status === "held" || status === "noShow" ? status : null;
  if (before !== as && (await putMark(id, as))) rememberStep({ kind: "mark", id, before, after: as });
}
