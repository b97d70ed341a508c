import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsTexts } from "../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./MeetingStatusChip.module.css";
import { isToMark } from "./view/isToMark.ts";
import { meetingsStore } from "./view/meetingsStore.ts";

/** Where a meeting stands, as a dot and a word. One that is over asks whether it took place. */
export function MeetingStatusChip({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const now = meetingsStore((state) => state.now);
  const status = isToMark(meeting, now) ? "toMark" : meeting.status;
  return (
    <span className={styles.chip} data-status={status}>
      {t.status[status]}
    </span>
  );
}
