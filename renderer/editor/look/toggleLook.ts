import type { EditorSession } from "../session/editorSession.ts";

/** Shows the dialogue's look in place of the canvas, or the canvas again. Nothing stays chosen under it. */
export function toggleLook({ view }: EditorSession): void {
  const open = !view.getState().lookOpen;
  if (open) view.select([]);
  view.setState({
    lookOpen: open,
    ...(open && { languagesOpen: false, outlineOpen: false, targetingOpen: false }),
  });
}
