import type { Finding } from "#shared/validation/finding.ts";
import { fixOf } from "#shared/validation/fixOf.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Solves problems in the obvious way, all in one step, and shows the card if it was one problem's. */
export function fixProblems({ document, view }: EditorSession, problems: readonly Finding[]): void {
  const { dialogue } = document.getState();
  const fixes = problems.flatMap((problem) => fixOf(dialogue, problem) ?? []);
  document.seal();
  document.apply("fixProblems", (draft) => {
    for (const { mend } of fixes) mend(draft);
  });
  document.seal();
  const { nodes } = document.getState().dialogue;
  const there = new Set(nodes.map(({ id }) => id));
  const [only, another] = problems;
  if (only?.node !== undefined && !another && there.has(only.node)) view.select([only.node]);
  else view.select([...view.getState().nodes].filter((id) => there.has(id)));
  view.announce(currentTexts(problemsTexts).fixed(fixes.length));
}
