import type { EditorSession } from "../session/editorSession.ts";

/** Shows the outline in place of the canvas, or the canvas again. Nothing stays chosen under it. */
export function toggleOutline({ view }: EditorSession): void {
  const open = !view.getState().outlineOpen;
  if (open) view.select([]);
  view.setState({ outlineOpen: open, ...(open && { targetingOpen: false, lookOpen: false }) });
}
