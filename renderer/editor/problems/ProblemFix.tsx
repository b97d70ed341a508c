import { ListChecks, WandSparkles } from "lucide-react";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useSession } from "../session/useSession.ts";
import { fixProblems } from "./fixProblems.ts";
import type { FoundProblem } from "./foundProblem.ts";
import { namedLanguages } from "./namedLanguages.ts";
import styles from "./ProblemFix.module.css";
import { problemText } from "./problemText.ts";
import { useProblems } from "./useProblems.ts";

/** The button that solves a problem, and one for all of its kind when there are more. */
export function ProblemFix({ problem }: { readonly problem: FoundProblem }) {
  const t = useTexts(problemsTexts);
  const session = useSession();
  const { fix, code } = problem;
  const alike = useProblems(({ all }) => countAlike(all, code));
  if (!fix) return null;
  const words = t.fixes[fix.name](namedLanguages(fix.params));
  return (
    <span className={styles.fix}>
      <button
        type="button"
        className={styles.button}
        aria-label={t.fixLabel(words, problemText(problem, t))}
        onClick={() => fixProblems(session, [problem])}
      >
        <WandSparkles size={13} aria-hidden />
        <span className={styles.words}>{words}</span>
      </button>
      {alike > 1 && (
        <IconButton
          size="small"
          icon={ListChecks}
          label={t.fixAll(alike)}
          onClick={() =>
            fixProblems(
              session,
              session.problems.getState().all.filter((other) => other.code === code && other.fix),
            )
          }
        />
      )}
    </span>
  );
}

const counts = new WeakMap<readonly FoundProblem[], Map<FoundProblem["code"], number>>();

/** How many problems of a kind can be solved; counted once for each list, as every line asks. */
function countAlike(all: readonly FoundProblem[], code: FoundProblem["code"]): number {
  let known = counts.get(all);
  if (!known) {
    known = new Map();
    for (const problem of all) if (problem.fix) known.set(problem.code, (known.get(problem.code) ?? 0) + 1);
    counts.set(all, known);
  }
  return known.get(code) ?? 0;
}
