import { memo } from "react";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "../../people/grid/PeopleGrid.module.css";
import { MeetingStatusChip } from "../MeetingStatusChip.tsx";
import { hostWords } from "../view/hostWords.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { openMeeting } from "../view/openMeeting.ts";
import { ownZone } from "../view/ownZone.ts";
import { startWords } from "../view/startWords.ts";
import { visitorName } from "../view/visitorName.ts";
import { zoneWords } from "../view/zoneWords.ts";

type MeetingRowProps = {
  readonly index: number;
  /** Where it stands among the rows, in pixels. */
  readonly top: number;
  readonly active: boolean;
  readonly opened: boolean;
  readonly meeting: MeetingView;
};

/** One meeting of the table. */
export const MeetingRow = memo(function MeetingRow(props: MeetingRowProps) {
  const { index, top, active, opened, meeting } = props;
  const t = useTexts(meetingsTexts);
  const language = useLanguage();
  const now = meetingsStore((state) => state.now);
  const { visitor, dialogue } = meeting;
  const words = (timeZone: string, day: boolean) =>
    startWords(meeting.start, { timeZone, language, now, day });
  const cells = [
    words(ownZone(), true),
    visitorName(meeting, t),
    `${words(visitor.zone, false)} (${zoneWords(visitor.zone)})`,
    hostWords(meeting, t),
    dialogue.name ?? t.noDialogue,
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: see MeetingsGrid
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the grid's
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={opened}
      tabIndex={active ? 0 : -1}
      data-row={index}
      data-meeting={meeting.id}
      className={styles.row}
      style={{ top }}
      onClick={() => openMeeting(meeting.id)}
    >
      {cells.map((cell, column) => (
        // biome-ignore lint/a11y/useSemanticElements: see MeetingsGrid
        // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay
        <div key={column} role="gridcell" className={styles.cell} title={cell}>
          {cell}
        </div>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: see MeetingsGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus */}
      <div role="gridcell" className={styles.cell}>
        <MeetingStatusChip meeting={meeting} />
      </div>
    </div>
  );
});
