import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ProblemFix } from "../problems/ProblemFix.tsx";
import { ProblemLine } from "../problems/ProblemLine.tsx";
import { useProblems } from "../problems/useProblems.ts";
import styles from "./Inspector.module.css";

/** What is wrong with the chosen card. */
export function CardProblems({ node }: { readonly node: string }) {
  const t = useTexts(problemsTexts);
  const problems = useProblems((state) => state.byNode.get(node));
  if (!problems) return null;
  return (
    <ul className={styles.problems} aria-label={t.title}>
      {problems.map((problem) => (
        <li
          key={`${problem.code} ${problem.path?.join(".")} ${JSON.stringify(problem.params)}`}
          className={styles.problem}
        >
          <ProblemLine problem={problem} />
          <ProblemFix problem={problem} />
        </li>
      ))}
    </ul>
  );
}
