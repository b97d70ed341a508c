import { Mail, Video, X } from "lucide-react";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { appStore } from "../../app/appStore.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { LetterList } from "../../mail/LetterList.tsx";
import styles from "../../people/person/PersonPanel.module.css";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { MeetingStatusChip } from "../MeetingStatusChip.tsx";
import { closeMeeting } from "../view/closeMeeting.ts";
import { hostWords } from "../view/hostWords.ts";
import { ownZone } from "../view/ownZone.ts";
import { timeWords } from "../view/timeWords.ts";
import { visitorName } from "../view/visitorName.ts";
import { zoneWords } from "../view/zoneWords.ts";
import { MeetingActions } from "./MeetingActions.tsx";
import { MeetingHistory } from "./MeetingHistory.tsx";
import own from "./MeetingPanel.module.css";

/** Everything that is known of one meeting, and what can be done with it. */
export function MeetingPanel({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const m = useTexts(mailTexts);
  const language = useLanguage();
  const { visitor, agent, dialogue, callUrl, answer, mails, events, waiting, sends, letters } = meeting;
  const at = (zone: string) => `${timeWords(meeting, zone, language)} (${zoneWords(zone)})`;
  const zones = new Set([ownZone(), ...(agent ? [agent.zone] : []), visitor.zone]);
  const open = (url: string) => void call("app:openExternal", { url });
  const facts: readonly (readonly [string, string])[] = [
    ...(waiting && waiting.times.length > 1
      ? [
          [
            t.wishes,
            waiting.times.map((start) => timeWords({ start, end: start }, ownZone(), language)).join("; "),
          ] as const,
        ]
      : [[t.yourTime, at(ownZone())] as const]),
    ...(agent && agent.zone !== ownZone() ? [[t.agentTime, at(agent.zone)] as const] : []),
    ...(zones.size > 1 ? [[t.visitorTime, at(visitor.zone)] as const] : []),
    [t.visitor, visitor.email || t.forgottenVisitor],
    [t.agent, hostWords(meeting, t)],
    [t.dialogue, dialogue.name ?? t.noDialogue],
    ...(answer ? [[t.answer, t.answers[answer]] as const] : []),
  ];
  return (
    <aside
      className={styles.panel}
      aria-label={t.meeting}
      data-part
      onKeyDown={(event) => {
        if (event.key === "Escape") closeMeeting();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.name}>{visitorName(meeting, t)}</h2>
        <IconButton label={t.close} icon={X} onClick={closeMeeting} />
      </header>
      <div className={styles.body}>
        <p className={own.status}>
          <MeetingStatusChip meeting={meeting} />
        </p>
        {events.some(({ state }) => state === "open") && <p className={own.notice}>{t.open}</p>}
        {answer === "declined" && meeting.status !== "cancelled" && (
          <p className={own.notice}>{t.declined}</p>
        )}
        {waiting && (
          <div className={own.notice}>
            <p>{t.waiting}</p>
            <Button
              look="primary"
              onClick={() => appStore.setState({ overlay: { kind: "settings", page: "meetings" } })}
            >
              {t.toRequests}
            </Button>
          </div>
        )}
        <MeetingActions meeting={meeting} />
        <dl className={styles.known}>
          {facts.map(([label, value]) => (
            <div key={label} className={styles.pair}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className={own.links}>
          {visitor.email !== "" && (
            <Button icon={Mail} onClick={() => open(`mailto:${encodeURIComponent(visitor.email)}`)}>
              {t.write}
            </Button>
          )}
          {callUrl !== undefined && (
            <Button icon={Video} onClick={() => open(callUrl)}>
              {t.join}
            </Button>
          )}
        </div>
        {!mails && !waiting && <p className={styles.quiet}>{sends ? m.invite : t.noMails}</p>}
        {letters && (
          <>
            <h3 className={styles.title}>{m.letters}</h3>
            <LetterList letters={letters} />
          </>
        )}
        <h3 className={styles.title}>{t.history}</h3>
        <MeetingHistory meeting={meeting} />
      </div>
    </aside>
  );
}
