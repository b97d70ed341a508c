import { CircleAlert, TriangleAlert } from "lucide-react";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./ProblemBadge.module.css";
import { problemText } from "./problemText.ts";
import { useProblems } from "./useProblems.ts";

/**
 * A card's mark that something is wrong with it; says what in its tooltip, and how to solve it when it is pressed. By
 * keyboard the same stands in the inspector, so that Tab goes from card to card.
 */
export function ProblemBadge({ node }: { readonly node: string }) {
  const t = useTexts(problemsTexts);
  const { problems: store } = useSession();
  const problems = useProblems((state) => state.byNode.get(node));
  if (!problems) return null;
  const isError = problems.some(({ severity }) => severity === "error");
  const Icon = isError ? CircleAlert : TriangleAlert;
  const words = problems.map((problem) => problemText(problem, t)).join("\n");
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${isError ? t.error : t.warning}: ${words}`}
      data-tooltip={words}
      className={isError ? styles.error : styles.warning}
      onClick={() => store.setState({ shown: node })}
    >
      <Icon size={15} strokeWidth={2.2} aria-hidden />
    </button>
  );
}
