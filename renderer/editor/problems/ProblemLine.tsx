import { CircleAlert, TriangleAlert } from "lucide-react";
import type { Finding } from "#shared/validation/finding.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./ProblemLine.module.css";
import { problemText } from "./problemText.ts";

/** One problem in words. */
export function ProblemLine({ problem }: { readonly problem: Finding }) {
  const t = useTexts(problemsTexts);
  const isError = problem.severity === "error";
  const Icon = isError ? CircleAlert : TriangleAlert;
  return (
    <span className={styles.line}>
      <span
        role="img"
        aria-label={isError ? t.error : t.warning}
        className={isError ? styles.error : styles.warning}
      >
        <Icon size={15} strokeWidth={2.1} aria-hidden />
      </span>
      <span>{problemText(problem, t)}</span>
    </span>
  );
}
