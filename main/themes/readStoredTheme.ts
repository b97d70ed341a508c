import { type Theme, themeSchema } from "#shared/site/theme.ts";

/** A theme out of the store's text of it; undefined when it makes no sense. */
export function readStoredTheme(document: string): Theme | undefined {
  const parsed = themeSchema.safeParse(jsonOf(document));
  return parsed.success ? parsed.data : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
