import { showError } from "../../app/showError.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { loadThemes } from "../loadThemes.ts";
import { themesStore } from "../themesStore.ts";
import { removeTheme } from "./removeTheme.ts";

/** Deletes a theme; it can be brought back, and is then what its dialogues look like again. */
export async function deleteTheme(id: string): Promise<void> {
  const stored = themesStore.getState().themes?.find(({ theme }) => theme.id === id);
  if (!stored || !(await removeTheme(id))) return;
  const t = currentTexts(themesTexts);
  const restore = async () => {
    const saved = await call("themes:save", { theme: stored.theme, revision: 0 });
    if (!saved.ok) showError(saved.error);
    await loadThemes();
  };
  showToast({
    text: t.deleted(stored.theme.name || t.untitled),
    action: { label: t.undo, run: () => void restore() },
  });
}
