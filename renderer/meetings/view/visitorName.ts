import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import type { meetings } from "../../i18n/en/meetings.ts";

/** What a meeting's visitor is called; who was forgotten has neither name nor address. */
export function visitorName({ visitor }: Pick<MeetingView, "visitor">, t: typeof meetings): string {
  return visitor.name || visitor.email || t.forgottenVisitor;
}
