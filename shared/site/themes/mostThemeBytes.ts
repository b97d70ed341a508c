import type { ThemeFileKind } from "./themeFile.ts";

/** The largest files that a theme may bring, in bytes: every visitor who sees it loads them. */
export const mostThemeBytes: { readonly [Kind in ThemeFileKind]: number } = {
  picture: 256 * 1024,
  font: 200 * 1024,
  sound: 200 * 1024,
};
