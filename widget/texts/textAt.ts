import { own } from "#shared/dialogue/own.ts";
import type { Program } from "#shared/engine/program.ts";
import type { ReadProgram, ReadText } from "#shared/site/bundledProgram.ts";

/** A text of a bundle's program, by its place; in the dialogue's own language where that of the visitor is not there. */
export function textAt(program: Program, language: string, place: unknown): ReadText {
  const { texts } = program as unknown as ReadProgram;
  return (own(texts, language) ?? texts[program.language])?.[place as number] ?? "";
}
