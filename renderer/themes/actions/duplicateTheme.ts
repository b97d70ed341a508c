import { showError } from "../../app/showError.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { loadThemes } from "../loadThemes.ts";
import { themesStore } from "../themesStore.ts";
import { removeTheme } from "./removeTheme.ts";

/** Makes a copy of a theme, which can be taken back. */
export async function duplicateTheme(id: string): Promise<void> {
  const made = await call("themes:duplicate", { id });
  if (!made.ok) return showError(made.error);
  const { theme } = made.value;
  await loadThemes();
  themesStore.setState({ active: theme.id });
  const t = currentTexts(themesTexts);
  showToast({
    text: t.duplicated(theme.name || t.untitled),
    action: { label: t.undo, run: () => void removeTheme(theme.id) },
  });
}
