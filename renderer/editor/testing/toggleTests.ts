import type { EditorSession } from "../session/editorSession.ts";

/** Opens or closes the list of tests below the canvas. */
export function toggleTests({ tests, view }: EditorSession): void {
  const open = !tests.getState().open;
  tests.setState({ open });
  if (open)
    view.setState({ languagesOpen: false, targetingOpen: false, lookOpen: false, problemsOpen: false });
}
