import type { CSSProperties } from "react";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { dateFormat } from "../view/dateFormat.ts";
import { hostWords } from "../view/hostWords.ts";
import { isToMark } from "../view/isToMark.ts";
import { meetingsStore } from "../view/meetingsStore.ts";
import { openMeeting } from "../view/openMeeting.ts";
import { visitorName } from "../view/visitorName.ts";
import { zoneOf } from "../view/zoneOf.ts";
import styles from "./calendar.module.css";

type EntryButtonProps = {
  readonly meeting: MeetingView;
  /** Whether Tab goes to it; the arrow keys go to the others. */
  readonly current: boolean;
  readonly style?: CSSProperties;
};

/** A meeting in a calendar. */
export function EntryButton({ meeting, current, style }: EntryButtonProps) {
  const t = useTexts(meetingsTexts);
  const language = useLanguage();
  const zone = meetingsStore(({ view }) => view.zone);
  const now = meetingsStore((state) => state.now);
  const opened = meetingsStore((state) => state.opened === meeting.id);
  const { agent, status, waiting } = meeting;
  const shown = isToMark(meeting, now) ? "toMark" : status;
  const format = dateFormat(language, {
    timeZone: zoneOf(meeting, zone),
    ...{ hour: "numeric", minute: "2-digit" },
  });
  const name = visitorName(meeting, t);
  return (
    <button
      type="button"
      className={styles.entry}
      data-meeting={meeting.id}
      data-status={shown}
      tabIndex={current ? 0 : -1}
      aria-pressed={opened}
      style={style}
      onClick={() => openMeeting(meeting.id)}
    >
      <span className={styles.entryTime}>{format.format(meeting.start)}</span> <span>{name}</span>
      {(agent || waiting?.asked) && <span> · {hostWords(meeting, t)}</span>}
      <span className="visually-hidden"> {t.status[shown]}</span>
    </button>
  );
}
