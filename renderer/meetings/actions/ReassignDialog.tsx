import { useEffect, useId, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { showError } from "../../app/showError.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { askAbout } from "./askAbout.ts";
import styles from "./ChangeDialogs.module.css";
import { MailPreview } from "./MailPreview.tsx";
import { putMeeting } from "./putMeeting.ts";
import { rememberStep } from "./rememberStep.ts";
import { TellField } from "./TellField.tsx";

/** Asks which other agent gets a meeting; whoever has no time is shown and says why. */
export function ReassignDialog({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const m = useTexts(mailTexts);
  const ui = useTexts(uiTexts);
  const name = useId();
  const [takers, setTakers] = useState<Output<"meetings:takers">>();
  const [chosen, setChosen] = useState("");
  const [busy, setBusy] = useState(false);
  const [tell, setTell] = useState(true);
  const { id, agent, mails, sends } = meeting;
  useEffect(() => {
    let isOld = false;
    void call("meetings:takers", { id }).then((answer) => {
      if (isOld) return;
      if (answer.ok) setTakers(answer.value);
      else {
        showError(answer.error);
        askAbout(undefined);
      }
    });
    return () => {
      isOld = true;
    };
  }, [id]);
  const give = async () => {
    setBusy(true);
    if ((await putMeeting(id, { kind: "reassign", agent: chosen, tell })) && agent && !agent.isGone)
      rememberStep({ kind: "reassign", id, before: agent.id, after: chosen });
    askAbout(undefined);
  };
  return (
    <Dialog
      title={t.reassignTitle}
      description={mails ? t.reassignMails : sends ? m.reassign : t.noMails}
      onClose={() => askAbout(undefined)}
      footer={
        <>
          <Button onClick={() => askAbout(undefined)}>{ui.cancel}</Button>
          <Button look="primary" disabled={chosen === "" || busy} onClick={() => void give()}>
            {busy ? t.changing : t.reassign}
          </Button>
        </>
      }
    >
      <div role="status" className={styles.note}>
        {takers === undefined ? t.looking : takers.length === 0 ? t.nobodyElse : ""}
      </div>
      <fieldset className={styles.takers} aria-label={t.reassignTitle}>
        {takers?.map((taker) => (
          <label key={taker.id} className={styles.taker} data-off={taker.time !== "free" || undefined}>
            <input
              type="radio"
              name={name}
              disabled={taker.time !== "free"}
              checked={chosen === taker.id}
              onChange={() => setChosen(taker.id)}
            />
            <span className={styles.takerName}>{taker.name}</span>
            <span>{t.takerTimes[taker.time]}</span>
          </label>
        ))}
      </fieldset>
      {sends && <TellField tell={tell} onChange={setTell} />}
      {sends && tell && chosen !== "" && <MailPreview id={id} change={{ kind: "reassign", agent: chosen }} />}
    </Dialog>
  );
}
