import type { EditorSession } from "../session/editorSession.ts";

/** Shows the targeting in place of the canvas, or the canvas again. Nothing stays chosen under it. */
export function toggleTargeting({ view }: EditorSession): void {
  const open = !view.getState().targetingOpen;
  if (open) view.select([]);
  view.setState({
    targetingOpen: open,
    ...(open && { languagesOpen: false, outlineOpen: false, lookOpen: false }),
  });
}
