import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { showError } from "../../app/showError.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { timeWords } from "../view/timeWords.ts";
import { zoneOf } from "../view/zoneOf.ts";
import { zoneWords } from "../view/zoneWords.ts";
import { askAbout } from "./askAbout.ts";
import styles from "./ChangeDialogs.module.css";
import { MailPreview } from "./MailPreview.tsx";
import { putMeeting } from "./putMeeting.ts";
import { rememberStep } from "./rememberStep.ts";
import { TellField } from "./TellField.tsx";
import { timesByDay } from "./timesByDay.ts";

const days = 14;
const stretch = days * 86_400_000;

/** Asks for another time of the agent's, among those that are free by his calendars now. */
export function RescheduleDialog({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const ui = useTexts(uiTexts);
  const language = useLanguage();
  const [now] = useState(Date.now);
  const [from, setFrom] = useState(now);
  const [times, setTimes] = useState<Output<"meetings:times">>();
  const [chosen, setChosen] = useState<number>();
  const [busy, setBusy] = useState(false);
  const [tell, setTell] = useState(true);
  const { id, start, end, mails, sends, visitor } = meeting;
  const zone = zoneOf(meeting, "agent");
  useEffect(() => {
    let isOld = false;
    setTimes(undefined);
    void call("meetings:times", { id, from, days }).then((answer) => {
      if (isOld) return;
      if (answer.ok) setTimes(answer.value);
      else {
        showError(answer.error);
        askAbout(undefined);
      }
    });
    return () => {
      isOld = true;
    };
  }, [id, from]);
  const move = async () => {
    if (chosen === undefined) return;
    setBusy(true);
    if (await putMeeting(id, { kind: "move", start: chosen, tell }))
      rememberStep({ kind: "move", id, before: start, after: chosen });
    askAbout(undefined);
  };
  const clock = new Intl.DateTimeFormat(language, { timeZone: zone, timeStyle: "short" });
  const note = times === undefined ? t.looking : times.unread ? t.unreadTimes : t.noTimes;
  const theirs =
    chosen !== undefined && timeWords({ start: chosen, end: chosen + end - start }, visitor.zone, language);
  return (
    <Dialog
      size="large"
      title={t.rescheduleTitle(visitor.name || visitor.email)}
      description={`${t.now(timeWords(meeting, zone, language))} ${mails ? t.rescheduleMails : sends ? "" : t.noMails}`}
      onClose={() => askAbout(undefined)}
      footer={
        <>
          <p role="status" className={styles.theirs}>
            {theirs && t.forVisitor(theirs, zoneWords(visitor.zone))}
          </p>
          <Button onClick={() => askAbout(undefined)}>{ui.cancel}</Button>
          <Button look="primary" disabled={chosen === undefined || busy} onClick={() => void move()}>
            {busy ? t.changing : t.move}
          </Button>
        </>
      }
    >
      <div className={styles.stretch}>
        <Button
          look="quiet"
          icon={ChevronLeft}
          disabled={from <= now}
          onClick={() => setFrom(Math.max(now, from - stretch))}
        >
          {t.earlier}
        </Button>
        <span>{t.zoneOf(zoneWords(zone))}</span>
        <Button look="quiet" icon={ChevronRight} onClick={() => setFrom(from + stretch)}>
          {t.laterTimes}
        </Button>
      </div>
      <div role="status" className={styles.note}>
        {!times?.starts.length && note}
      </div>
      <div key={from} className={sends ? styles.days : undefined}>
        {timesByDay(times?.starts ?? [], zone, language).map(({ day, starts }) => (
          <fieldset key={day} className={styles.day}>
            <legend>{day}</legend>
            <div className={styles.times}>
              {starts.map((one) => (
                <button
                  key={one}
                  type="button"
                  className={styles.time}
                  aria-pressed={one === chosen}
                  onClick={() => setChosen(one)}
                >
                  {clock.format(one)}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {sends && <TellField tell={tell} onChange={setTell} />}
      {sends && tell && chosen !== undefined && (
        <MailPreview id={id} change={{ kind: "move", start: chosen }} />
      )}
    </Dialog>
  );
}
