import { showError } from "../../app/showError.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { loadThemes } from "../loadThemes.ts";
import { themesStore } from "../themesStore.ts";

/** Gives a theme another name, which can be taken back. */
export async function renameTheme(id: string, name: string): Promise<void> {
  const stored = themesStore.getState().themes?.find(({ theme }) => theme.id === id);
  if (!stored || stored.theme.name === name) return;
  const { theme, revision } = stored;
  const saved = await call("themes:save", { theme: { ...theme, name }, revision });
  if (!saved.ok) showError(saved.error);
  await loadThemes();
  if (!saved.ok) return;
  const t = currentTexts(themesTexts);
  showToast({
    text: t.renamed(name || t.untitled),
    action: { label: t.undo, run: () => void renameTheme(id, theme.name) },
  });
}
