import type { MeetingEvent } from "#shared/scheduling/meetings/meetingView.ts";
import type { meetings } from "../../i18n/en/meetings.ts";
import { ownZone } from "../view/ownZone.ts";
import { timeWords } from "../view/timeWords.ts";

type Words = {
  readonly t: typeof meetings;
  readonly language: string;
  readonly nameOf: (agent: string) => string;
};

/** What became of a meeting, as a sentence. */
export function changeWords({ change, state, why }: MeetingEvent, { t, language, nameOf }: Words): string {
  if (
    state === "dropped" &&
    (change.kind === "moved" || change.kind === "cancelled" || change.kind === "reassigned")
  )
    return `${t.dropped[change.kind]} ${why ? t.refusals[why] : ""}`.trim();
  if (state === "open") return t.open;
  switch (change.kind) {
    case "moved":
      return t.moved[change.by](
        timeWords(change.from, ownZone(), language),
        timeWords(change.to, ownZone(), language),
      );
    case "cancelled":
      return change.comment === ""
        ? t.cancelledBy[change.by]
        : `${t.cancelledBy[change.by]} “${change.comment}”`;
    case "reassigned":
      return t.reassigned(nameOf(change.from), nameOf(change.to));
    case "marked":
      return t.marked[change.as ?? "nothing"];
    case "answered":
      return t.answeredWith[change.answer];
  }
}
