import type { MailLetter } from "#shared/mail/mailLetter.ts";
import { mailTexts } from "../i18n/areas/mailTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { clockWords } from "./clockWords.ts";
import { holdMail } from "./holdMail.ts";
import styles from "./LetterList.module.css";
import { letterWords } from "./letterWords.ts";
import { problemWords } from "./problemWords.ts";
import { repeatMail } from "./repeatMail.ts";

/** The mails to a visitor, latest first: how far each is, and what can be done about it. */
export function LetterList({ letters }: { readonly letters: readonly MailLetter[] }) {
  const t = useTexts(mailTexts);
  const language = useLanguage();
  const when = (at: number) => clockWords(at, Date.now(), language);
  return (
    <ul className={styles.letters} aria-label={t.letters}>
      {letters.toReversed().map((letter) => {
        const { id, state, problem, kind } = letter;
        const isBad = state === "failed" || state === "unsure";
        const retry = problem?.code === "tooMany" ? t.sendAnyway : t.tryAgain;
        const again = state === "failed" ? retry : t.sendAgain;
        return (
          <li key={id} data-state={state}>
            <p>{letterWords(letter, when, t)}</p>
            {problem && state !== "sent" && <p className={styles.why}>{problemWords(problem, t)}</p>}
            {isBad && (
              <Button aria-label={`${again}: ${t.kinds[kind]}`} onClick={() => void repeatMail(id)}>
                {again}
              </Button>
            )}
            {state === "waiting" && (
              <Button aria-label={`${t.hold}: ${t.kinds[kind]}`} onClick={() => void holdMail(id)}>
                {t.hold}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
