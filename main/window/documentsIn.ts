import path from "node:path";

/** The documents named on a command line, as absolute paths: what the system passes when one is opened with Parley. */
export function documentsIn(words: readonly string[], folder: string): string[] {
  return words
    .slice(1)
    .filter((word) => !word.startsWith("-") && word.toLowerCase().endsWith(".dialogue.json"))
    .map((word) => path.resolve(folder, word));
}
