import type { Turn } from "#shared/engine/turn.ts";
import { textAt } from "./textAt.ts";

/** Stands in for the shared function of this name: `readProgram` keeps to what visitors consent as it was written. */
export function wordingOf({ program, language }: Turn, { wording }: { readonly wording?: unknown }): string {
  return textAt(program, language, wording) as string;
}
