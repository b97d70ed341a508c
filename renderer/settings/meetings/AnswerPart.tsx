import { useEffect, useRef, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { RequestView } from "#shared/scheduling/requests/requestView.ts";
import { showError } from "../../app/showError.ts";
import { requestsTexts } from "../../i18n/areas/requestsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { copyText } from "../../ipc/copyText.ts";
import { Button } from "../../ui/Button.tsx";
import { BookButtons } from "./BookButtons.tsx";
import { MailAnswer } from "./MailAnswer.tsx";
import styles from "./meetings.module.css";

/** The longest address that mail programs take everywhere. */
const longestLink = 1900;

type AnswerPartProps = {
  readonly request: RequestView;
  /** Whether Parley can send the mail itself. */
  readonly canMail: boolean;
  readonly onClose: () => void;
};

/** Times that are free now, each of which can be booked, and a mail to the visitor that the user can send. */
export function AnswerPart({ request, canMail, onClose }: AnswerPartProps) {
  const t = useTexts(requestsTexts);
  const language = useLanguage();
  const [offer, setOffer] = useState<Output<"requests:offer">>();
  const hide = useRef<HTMLButtonElement>(null);
  const { id, state, reason } = request;
  const isTold = state === "booked" && reason === "";
  useEffect(() => {
    let isGone = false;
    hide.current?.focus();
    void call("requests:offer", { id }).then((answer) => {
      if (isGone) return;
      if (answer.ok) setOffer(answer.value);
      else showError(answer.error);
    });
    return () => {
      isGone = true;
    };
  }, [id]);
  const mail = offer?.mail;
  const write = async () => {
    if (!mail) return;
    const { to, subject, body } = mail;
    const link = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}`;
    const whole = `${link}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
    const opened = await call("app:openExternal", { url: whole.length > longestLink ? link : whole });
    if (!opened.ok) showError(opened.error);
  };
  return (
    <>
      {!isTold && (
        <div role="status">
          {offer === undefined ? t.looking : offer.times.length === 0 ? t.noneFree : t.free}
        </div>
      )}
      {offer && <BookButtons request={request} times={offer.times} language={language} onBooked={onClose} />}
      {mail && canMail && <MailAnswer id={id} mail={mail} onSent={onClose} />}
      {mail && !canMail && (
        <section aria-label={t.mail}>
          <pre className={styles.mail}>{`${mail.to}\n${mail.subject}\n\n${mail.body}`}</pre>
        </section>
      )}
      <div className={styles.row}>
        {mail && !canMail && (
          <>
            <Button onClick={() => void write()}>{t.write}</Button>
            <Button onClick={() => void copyText(mail.body, t.copied)}>{t.copy}</Button>
          </>
        )}
        <Button ref={hide} look="quiet" onClick={onClose}>
          {t.hide}
        </Button>
      </div>
    </>
  );
}
