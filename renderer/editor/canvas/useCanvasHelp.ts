import { formatShortcut } from "../../commands/formatShortcut.ts";
import { isMac } from "../../commands/isMac.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";

/** What the keys of the canvas do, told to who cannot see it, in the names that this machine's keyboard has for them. */
export function useCanvasHelp(): string {
  const t = useTexts(editorTexts);
  return t.canvasHelp(formatShortcut("CmdOrCtrl", isMac), formatShortcut("CmdOrCtrl+Enter", isMac));
}
