import type { Template } from "#shared/dialogue/template.ts";
import type { Turn } from "#shared/engine/turn.ts";
import { textAt } from "./textAt.ts";

/** Stands in for the shared function of this name: a bundle's texts have been read, by `readProgram`. */
export function templateOf({ program, language }: Turn, place: unknown): Template {
  return textAt(program, language, place) as Template;
}
