import { useEffect, useRef, useState } from "react";
import type { Input, Output } from "#shared/ipc/contract.ts";
import { errorText } from "../../app/errorText.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import styles from "./MailPreview.module.css";

/** `change`: what is chosen so far. */
type MailPreviewProps = Input<"meetings:mailPreview">;

/** What the visitor would read about a change, when somebody wants to see it. */
export function MailPreview({ id, change }: MailPreviewProps) {
  const t = useTexts(mailTexts);
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Output<"meetings:mailPreview"> | string>();
  const wanted = JSON.stringify(change);
  useEffect(() => {
    if (!isOpen) return;
    let isOld = false;
    const now: MailPreviewProps["change"] = JSON.parse(wanted);
    void call("meetings:mailPreview", { id, change: now }).then((made) => {
      if (!isOld) setAnswer(made.ok ? made.value : errorText(made.error).title);
    });
    return () => {
      isOld = true;
    };
  }, [isOpen, id, wanted]);
  useEffect(() => {
    if (isOpen && answer !== undefined) details.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen, answer]);
  const note =
    answer === undefined
      ? t.seeLoading
      : typeof answer === "string"
        ? answer
        : answer.length === 0 && t.seeNothing;
  return (
    <details ref={details} className={styles.preview} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.see}</summary>
      {note && <p className={styles.note}>{note}</p>}
      {typeof answer === "object" &&
        answer.map(({ subject, text }) => (
          <article key={subject} aria-label={subject}>
            <h3>{subject}</h3>
            <p>{text}</p>
          </article>
        ))}
    </details>
  );
}
