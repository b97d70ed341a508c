import { undoStep } from "../editor/actions/undoStep.ts";
import type { FoundProblem } from "../editor/problems/foundProblem.ts";
import { problemText } from "../editor/problems/problemText.ts";
import type { EditorSession } from "../editor/session/editorSession.ts";
import { flowsTexts } from "../i18n/areas/flowsTexts.ts";
import { problemsTexts } from "../i18n/areas/problemsTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { showToast } from "../ui/toast/showToast.ts";

/**
 * Says at once when a step in a flow breaks what calls it, and offers to take it back. While something is typed the list of
 * problems says it, for the next letter may mend it. Answers the way to stop that.
 */
export function tellBreaks(session: EditorSession): () => void {
  let known: ReadonlySet<string> | undefined;
  return session.problems.subscribe(({ checked, all }) => {
    if (!checked) return;
    const texts = currentTexts(problemsTexts);
    const breaks = new Set(all.filter(isBreak).map((problem) => problemText(problem, texts)));
    const before = known;
    known = breaks;
    const step = session.document.getState().history.undo.at(-1);
    const fresh = before && [...breaks].filter((text) => !before.has(text));
    if (!fresh || fresh.length === 0 || !step || step.merge !== undefined) return;
    const t = currentTexts(flowsTexts);
    const takeBack = () => {
      // what was done since is not to go in its place
      if (session.document.getState().history.undo.at(-1) === step) undoStep(session, "undo");
    };
    showToast({ text: t.breaks, detail: fresh.join("\n"), action: { label: t.takeBack, run: takeBack } });
  });
}

/** Whether a problem is that of a caller. */
function isBreak({ code, params = {} }: FoundProblem): boolean {
  if (code === "flow-without-end") return params.callers !== "";
  return code === "caller-unanswered" || (code === "missing-translation" && params.field === "caller");
}
