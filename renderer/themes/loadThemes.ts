import { call } from "../ipc/call.ts";
import { themesStore } from "./themesStore.ts";

let turn = 0;

/** Reads the themes, and which of them is the site's. What is on screen stays until the answer is there; the latest counts. */
export async function loadThemes(): Promise<void> {
  turn += 1;
  const mine = turn;
  const [listed, settings] = await Promise.all([call("themes:list"), call("settings:get")]);
  if (mine !== turn) return;
  if (!listed.ok) return themesStore.setState({ failure: listed.error });
  const known = new Set(listed.value.map(({ theme }) => theme.id));
  themesStore.setState(({ site, chat, active }) => ({
    themes: listed.value,
    failure: undefined,
    site: settings.ok ? settings.value.theme : site,
    chat: settings.ok ? settings.value.chat : chat,
    active: active !== undefined && known.has(active) ? active : undefined,
  }));
}
