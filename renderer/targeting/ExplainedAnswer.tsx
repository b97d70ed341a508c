import type { Candidate } from "#shared/targeting/candidate.ts";
import { type Explained, explain, type Reason } from "#shared/targeting/explain.ts";
import type { Visit } from "#shared/targeting/visit.ts";
import { conditionsTexts } from "../i18n/areas/conditionsTexts.ts";
import { explainTexts } from "../i18n/areas/explainTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { groupExplained } from "./answer/groupExplained.ts";
import { reasonWords } from "./answer/reasonWords.ts";
import styles from "./ExplainDialog.module.css";
import { ExplainedDialogue } from "./ExplainedDialogue.tsx";

type ExplainedAnswerProps = { readonly candidates: readonly Candidate[]; readonly visit: Visit };

/** Which dialogue a visit is shown, and what became of every other one, by the rule that decided. */
export function ExplainedAnswer({ candidates, visit }: ExplainedAnswerProps) {
  const t = useTexts(explainTexts);
  const conditions = useTexts(conditionsTexts);
  const language = useLanguage();
  const answer = explain(candidates, visit);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const nameOf = (id: string) => byId.get(id)?.name || t.untitled;
  const tell = ({ id }: Explained) => {
    const candidate = byId.get(id);
    return (
      candidate &&
      ((reason: Reason) => reasonWords(reason, candidate, visit, { explain: t, conditions, language }))
    );
  };
  return (
    <div className={styles.answer}>
      <p role="status" className={styles.shown}>
        {answer.shown === null ? t.nothing : t.shown(nameOf(answer.shown))}
      </p>
      {groupExplained(answer).map(({ fate, dialogues }) => (
        <section key={fate} aria-label={t.fates[fate]}>
          <h3 className={styles.fate}>
            {t.fates[fate]} <span className={styles.count}>{dialogues.length}</span>
          </h3>
          <ul className={styles.list}>
            {dialogues.map((one) => {
              const words = tell(one);
              return (
                <ExplainedDialogue
                  key={one.id}
                  explained={one}
                  name={nameOf(one.id)}
                  shown={one.id === answer.shown}
                  {...(words && { tell: words })}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
