import { takeStepBack } from "../editor/actions/takeStepBack.ts";
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
  return session.problems.subscribe(({ checked, all }, { checked: looked }) => {
    if (checked === undefined || checked === looked) return;
    const breaks = all.filter(isBreak);
    const before = known;
    known = new Set(breaks.map(keyOf));
    const fresh = before && breaks.filter((problem) => !before.has(keyOf(problem)));
    if (!fresh || fresh.length === 0) return;
    // what came by undo, or from another document, is no step that could be taken back
    const { undo } = session.document.getState().history;
    const first = undo.findIndex((step) => step.before === looked?.dialogue);
    const last = undo.findIndex((step) => step.after === checked.dialogue);
    const step = undo[last];
    if (first === -1 || last < first || !step || step.merge !== undefined) return;
    const texts = currentTexts(problemsTexts);
    const t = currentTexts(flowsTexts);
    showToast({
      text: t.breaks,
      detail: [...new Set(fresh.map((problem) => problemText(problem, texts)))].join("\n"),
      // of several steps nobody knows which one it was
      ...(first === last && { action: { label: t.takeBack, run: () => takeStepBack(session, step) } }),
    });
  });
}

/** What makes a break the same one as before. */
function keyOf({ code, node, params }: FoundProblem): string {
  return JSON.stringify([code, node, params]);
}

/** Whether a problem is that of a caller. */
function isBreak({ code, params = {} }: FoundProblem): boolean {
  if (code === "flow-without-end") return params.callers !== "";
  return code === "caller-unanswered" || (code === "missing-translation" && params.field === "caller");
}
