import { useRef, useState } from "react";
import type { RequestView } from "#shared/scheduling/requests/requestView.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { requestsTexts } from "../../i18n/areas/requestsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { LetterList } from "../../mail/LetterList.tsx";
import { Button } from "../../ui/Button.tsx";
import rows from "../../ui/rows.module.css";
import { AnswerPart } from "./AnswerPart.tsx";
import { BookButtons } from "./BookButtons.tsx";
import { decide } from "./decide.ts";
import styles from "./meetings.module.css";
import { timeWords } from "./timeWords.ts";

type RequestItemProps = {
  readonly request: RequestView;
  /** Whether Parley can mail him. */
  readonly canMail: boolean;
};

/** What a visitor asks for, what became of it, and what can be done. */
export function RequestItem({ request, canMail }: RequestItemProps) {
  const t = useTexts(requestsTexts);
  const language = useLanguage();
  const now = useNow();
  const [isAnswering, setAnswering] = useState(false);
  const { state, reason, email, start, wishes, timeZone, agent, whom, dialogue, askedAt } = request;
  const item = useRef<HTMLLIElement>(null);
  const name = request.name || email;
  const close = () => {
    setAnswering(false);
    // what was clicked is gone
    item.current?.focus();
  };
  const isOpen = state === "yours" || state === "held";
  const facts = [
    ...(request.name === "" ? [] : [email]),
    ...(start === undefined
      ? []
      : [timeWords(start, language), t.theirs(timeWords(start, language, timeZone))]),
    agent === undefined ? t.with(whom || t.gone) : t.met(agent || t.gone),
    ...(dialogue === "" ? [] : [dialogue]),
    t.asked(formatWhen(askedAt, now, language)),
  ];
  return (
    <li ref={item} tabIndex={-1} className={styles.request} data-state={state} aria-label={name}>
      <div className={styles.row}>
        <div className={rows.what}>
          <span className={rows.name}>{name}</span>
          <span className={rows.facts}>{facts.join(" · ")}</span>
        </div>
        <span className={styles.state}>{t.states[state]}</span>
      </div>
      {reason !== "" && <p>{t.reasons[reason]}</p>}
      {state === "booked" && reason === "" && !request.invites && <p>{t.noInvitation}</p>}
      {request.letters && <LetterList letters={request.letters} />}
      {state === "yours" && wishes.length > 0 && (
        <BookButtons request={request} times={wishes} language={language} onBooked={close} />
      )}
      {isAnswering ? (
        <AnswerPart request={request} canMail={canMail} onClose={close} />
      ) : (
        <div className={styles.row}>
          {state === "held" && (
            <Button look="primary" aria-label={t.allowOf(name)} onClick={() => void decide(request, "allow")}>
              {t.allow}
            </Button>
          )}
          {isOpen && (
            <Button aria-label={t.offerOf(name)} onClick={() => setAnswering(true)}>
              {t.offer}
            </Button>
          )}
          {state === "booked" && (
            <Button aria-label={t.tellOf(name)} onClick={() => setAnswering(true)}>
              {t.tell}
            </Button>
          )}
          {state === "closed" ? (
            <Button aria-label={t.reopenOf(name)} onClick={() => void decide(request, "reopen")}>
              {t.reopen}
            </Button>
          ) : (
            (state !== "waiting" || reason === "lost" || reason === "over") && (
              <Button look="quiet" aria-label={t.closeOf(name)} onClick={() => void decide(request, "close")}>
                {t.close}
              </Button>
            )
          )}
        </div>
      )}
    </li>
  );
}
