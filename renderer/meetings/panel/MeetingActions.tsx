import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { runCommand } from "../../commands/runCommand.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { canChange } from "../actions/canChange.ts";
import { canMark } from "../actions/canMark.ts";
import { markMeeting } from "../actions/markMeeting.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import styles from "./MeetingPanel.module.css";

/** What can be done with a meeting now: before it begins it can be changed, afterwards somebody says whether it took place. */
export function MeetingActions({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const now = meetingsStore((state) => state.now);
  const { status } = meeting;
  if (canMark(meeting, now))
    return (
      <fieldset className={styles.actions} aria-label={t.tookPlace}>
        {(["held", "noShow"] as const).map((as) => (
          <Button
            key={as}
            aria-pressed={status === as}
            onClick={() => void markMeeting(meeting, status === as ? null : as)}
          >
            {t.status[as]}
          </Button>
        ))}
      </fieldset>
    );
  if (!canChange(meeting, now)) return null;
  return (
    <div className={styles.actions}>
      <Button look="primary" onClick={() => runCommand("meetings.reschedule")}>
        {t.reschedule}
      </Button>
      <Button onClick={() => runCommand("meetings.reassign")}>{t.reassignAsk}</Button>
      <Button onClick={() => runCommand("meetings.cancel")}>{t.cancel}</Button>
    </div>
  );
}
