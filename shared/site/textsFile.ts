/** The name of a bundle's script with what a dialogue says in one of its other languages, and of what it registers. */
export type TextsScript = `d/${string}.js`;

/** The script that carries a dialogue's texts in a language that is not its own, for those who read that only. */
export function textsFile(hash: string, language: string): TextsScript {
  return `d/${hash}.${language}.js`;
}
