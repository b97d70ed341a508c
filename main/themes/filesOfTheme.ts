import { type ThemeFile, themeFileSchema } from "#shared/site/themes/themeFile.ts";

/** The files that a theme, or a dialogue's overrides of one, names. */
export function filesOfTheme(theme: { readonly [part: string]: unknown }): ThemeFile[] {
  const at = [
    ["font", "file"],
    ["launcher", "picture"],
    ["bot", "picture"],
    ["sound", "file"],
  ] as const;
  return at.flatMap(([part, key]) => {
    const group = theme[part];
    const file = typeof group === "object" && group !== null ? Reflect.get(group, key) : undefined;
    const parsed = themeFileSchema.safeParse(file);
    return parsed.success ? [parsed.data] : [];
  });
}
