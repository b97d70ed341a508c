import type { EditorSession } from "../session/editorSession.ts";

/** Shows the table of translations over the canvas, or the canvas again. Nothing stays chosen under it. */
export function toggleLanguages({ view }: EditorSession): void {
  const open = !view.getState().languagesOpen;
  if (open) view.select([]);
  view.setState({ languagesOpen: open, ...(open && { targetingOpen: false, lookOpen: false }) });
}
