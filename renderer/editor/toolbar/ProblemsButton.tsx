import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { useProblems } from "../problems/useProblems.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import styles from "./Toolbar.module.css";

/** How many problems there are, once the first check is done; opens their list. */
export function ProblemsButton() {
  const t = useTexts(editorTexts);
  const { checking, checkFailed } = useTexts(problemsTexts);
  const { view } = useSession();
  const open = useView((state) => state.problemsOpen);
  const checked = useProblems((state) => state.checked !== undefined);
  const failed = useProblems((state) => state.failed);
  const count = useProblems((state) => state.all.length);
  const errors = useProblems((state) => state.all.some(({ severity }) => severity === "error"));
  const severity = !checked ? "unknown" : errors ? "error" : count > 0 ? "warning" : "none";
  const Icon = { unknown: CircleDashed, error: CircleAlert, warning: TriangleAlert, none: CircleCheck }[
    severity
  ];
  const words = failed
    ? checkFailed
    : !checked
      ? checking
      : count === 0
        ? t.noProblems
        : t.problemCount(count);
  return (
    <button
      type="button"
      className={styles.problems}
      data-severity={severity}
      aria-pressed={open}
      aria-label={words}
      data-tooltip={words}
      onClick={() => view.setState({ problemsOpen: !open })}
    >
      <Icon size={16} strokeWidth={2} aria-hidden />
      {count > 0 && count}
    </button>
  );
}
