import type { PlainTemplate } from "#shared/dialogue/template.ts";
import type { Turn } from "#shared/engine/turn.ts";
import { textAt } from "./textAt.ts";

/** Stands in for the shared function of this name: a bundle's labels have been read, by `readProgram`. */
export function labelOf({ program }: Turn, place: unknown, language: string): PlainTemplate {
  return textAt(program, language, place) as PlainTemplate;
}
