import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsTexts } from "../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { StatusChip } from "../ui/StatusChip.tsx";
import { isToMark } from "./view/isToMark.ts";
import { meetingsStore } from "./view/meetingsStore.ts";

const tones = {
  requested: "warning",
  booked: "accent",
  rescheduled: "accent",
  toMark: "warning",
  held: "success",
  noShow: "hollow",
  cancelled: "hollow",
} as const satisfies Record<MeetingView["status"] | "toMark", string>;

/** Where a meeting stands, as a dot and a word. One that is over asks whether it took place. */
export function MeetingStatusChip({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const now = meetingsStore((state) => state.now);
  const status = isToMark(meeting, now) ? "toMark" : meeting.status;
  return <StatusChip tone={tones[status]} label={t.status[status]} />;
}
