import type { Text } from "#shared/dialogue/text.ts";

/** The text with its string in one language replaced; an emptied language leaves it. */
export function writeText(text: Text | undefined, language: string, value: string): Text {
  const { [language]: _, ...others } = text ?? {};
  return value === "" ? others : { ...text, [language]: value };
}
