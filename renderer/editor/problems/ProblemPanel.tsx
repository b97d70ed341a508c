import { CircleCheck, Languages, SquareArrowOutUpRight, X } from "lucide-react";
import { openDialogue } from "../../dialogues/actions/openDialogue.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useGrowing } from "../../ui/useGrowing.ts";
import { cardTitle } from "../cardTitle.ts";
import { openLanguages } from "../languages/openLanguages.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { ProblemFix } from "./ProblemFix.tsx";
import { ProblemLine } from "./ProblemLine.tsx";
import styles from "./ProblemPanel.module.css";
import { showProblem } from "./showProblem.ts";
import { useProblems } from "./useProblems.ts";

/** Everything that is wrong with the dialogue; choosing a line shows its card. */
export function ProblemPanel() {
  const t = useTexts(problemsTexts);
  const session = useSession();
  const { view } = session;
  const checked = useProblems((state) => state.checked !== undefined);
  const failed = useProblems((state) => state.failed);
  const all = useProblems((state) => state.all);
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const fallback = useDialogue((dialogue) => dialogue.language);
  const language = useView((state) => state.language);
  const errors = all.filter(({ severity }) => severity === "error").length;
  const { shown, end } = useGrowing(all.length);
  const titles = new Map(nodes.map((node) => [node.id, node] as const));
  return (
    <section className={styles.panel} aria-label={t.title} data-part>
      <header className={styles.head}>
        <h2>{t.title}</h2>
        {all.length > 0 && <span className={styles.counts}>{t.counts(errors, all.length - errors)}</span>}
        <IconButton
          size="small"
          label={t.close}
          icon={X}
          onClick={() => view.setState({ problemsOpen: false })}
        />
      </header>
      {failed && (
        <p className={styles.failed} role="status">
          {t.checkFailed}
          <Button onClick={() => session.problems.check(session.document.getState().dialogue)}>
            {t.checkAgain}
          </Button>
        </p>
      )}
      {!checked ? (
        !failed && <p className={styles.none}>{t.checking}</p>
      ) : all.length === 0 ? (
        <p className={styles.none}>
          <CircleCheck size={16} aria-hidden />
          {t.none}. {t.noneText}
        </p>
      ) : (
        <ul className={styles.list}>
          {all.slice(0, shown).map((problem, index) => {
            const node = problem.node === undefined ? undefined : titles.get(problem.node);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two problems of a card can be alike in all but their place
              <li key={`${problem.code} ${problem.node} ${index}`} className={styles.item}>
                <button type="button" className={styles.line} onClick={() => showProblem(session, problem)}>
                  <ProblemLine problem={problem} />
                  <span className={styles.where}>
                    {node ? cardTitle(node, language, fallback) : t.inDialogue}
                  </span>
                </button>
                {problem.code === "missing-translation" && (
                  <IconButton
                    size="small"
                    icon={Languages}
                    label={t.translate}
                    onClick={() => openLanguages(session, problem.params?.language)}
                  />
                )}
                {problem.params?.winnerId !== undefined && (
                  <IconButton
                    size="small"
                    icon={SquareArrowOutUpRight}
                    label={t.openWinner(problem.params.winner ?? "")}
                    onClick={() => void openDialogue(problem.params?.winnerId ?? "")}
                  />
                )}
                <ProblemFix problem={problem} />
              </li>
            );
          })}
          {end && <li key={shown} ref={end} aria-hidden />}
        </ul>
      )}
    </section>
  );
}
