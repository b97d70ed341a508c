import { useEffect, useMemo } from "react";
import type { Theme } from "#shared/site/theme.ts";
import { themeOf } from "#shared/site/themes/themeOf.ts";
import { loadThemes } from "../../themes/loadThemes.ts";
import { themesStore } from "../../themes/themesStore.ts";
import { useDialogue } from "../session/useDialogue.ts";

/** The theme that the dialogue has, without what it does differently; undefined until the themes have been read. */
export function useThemeBelow(): Theme | undefined {
  const themes = themesStore((state) => state.themes);
  const site = themesStore((state) => state.site);
  const chat = themesStore((state) => state.chat);
  const theme = useDialogue((dialogue) => dialogue.theme);
  useEffect(() => void loadThemes(), []);
  return useMemo(() => {
    if (!themes) return undefined;
    const byId = new Map(themes.map((stored) => [stored.theme.id, stored.theme]));
    return themeOf({ theme, themeOverrides: {} }, byId, { theme: site, chat });
  }, [themes, site, chat, theme]);
}
