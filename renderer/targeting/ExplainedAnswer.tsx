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

type ExplainedAnswerProps = {
  readonly candidates: readonly Candidate[];
  readonly visit: Visit;
  /** The id of the dialogue that is open in the editor. */
  readonly own?: string | undefined;
};

/** Which dialogue a visit is shown, and what became of every other one, by the rule that decided; first of all the one that is open. */
export function ExplainedAnswer({ candidates, visit, own }: ExplainedAnswerProps) {
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
  const mine = answer.dialogues.filter(({ id }) => id === own);
  const others = answer.dialogues.filter(({ id }) => id !== own);
  const parts = [
    ...(mine.length > 0 ? [{ key: "own", title: t.own, dialogues: mine }] : []),
    ...groupExplained({ ...answer, dialogues: others }).map(({ fate, dialogues }) => ({
      key: fate,
      title: t.fates[fate],
      dialogues,
    })),
  ];
  return (
    <div className={styles.answer}>
      <p role="status" className={styles.shown}>
        {answer.shown === null ? t.nothing : t.shown(nameOf(answer.shown))}
      </p>
      {parts.map(({ key, title, dialogues }) => (
        <section key={key} aria-label={title}>
          <h3 className={styles.fate}>
            {title} {key !== "own" && <span className={styles.count}>{dialogues.length}</span>}
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
