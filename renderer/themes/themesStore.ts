import { create } from "zustand";
import type { CallError } from "#shared/ipc/result.ts";
import type { StoredTheme } from "#shared/ipc/themesContract.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";

/**
 * The stored themes. `site`: the id of the one that dialogues without a theme have; `chat`: how the chat looks where there is
 * none; `active`: the one that commands mean.
 */
export type ThemesState = {
  readonly themes: readonly StoredTheme[] | undefined;
  readonly failure: CallError | undefined;
  readonly site: string;
  readonly chat: SiteSettings["chat"];
  readonly active: string | undefined;
};

export const themesStore = create<ThemesState>(() => ({
  themes: undefined,
  failure: undefined,
  site: "default",
  chat: { title: {}, color: "#3d5afe", position: "right" },
  active: undefined,
}));
