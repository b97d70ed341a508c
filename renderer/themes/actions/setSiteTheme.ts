import { showError } from "../../app/showError.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { call } from "../../ipc/call.ts";
import { showToast } from "../../ui/toast/showToast.ts";
import { themesStore } from "../themesStore.ts";

/** Makes a theme the one of all dialogues that have none of their own; `default`: the plain look. It can be taken back. */
export async function setSiteTheme(id: string): Promise<void> {
  const read = await call("settings:get");
  if (!read.ok) return showError(read.error);
  const before = read.value.theme;
  const saved = await call("settings:set", { ...read.value, theme: id });
  if (!saved.ok) return showError(saved.error);
  themesStore.setState({ site: id });
  const t = currentTexts(themesTexts);
  showToast({
    text: id === "default" ? t.siteIsPlain : t.siteIs(nameOf(id) || t.untitled),
    action: { label: t.undo, run: () => void setSiteTheme(before) },
  });
}

function nameOf(id: string): string | undefined {
  return themesStore.getState().themes?.find(({ theme }) => theme.id === id)?.theme.name;
}
