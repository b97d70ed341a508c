import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { BundledProgram } from "#shared/site/bundledProgram.ts";
import { compileForBundle } from "./compileForBundle.ts";
import { scriptOf } from "./scriptOf.ts";

/** A dialogue ready to run, and the script that brings it to visitors. */
export type CompiledDialogue = { readonly program: BundledProgram; readonly script: string };

/** Makes what a bundle carries of a dialogue: most of the work that a bundle takes. */
export function compileToScript(dialogue: Dialogue, flows: Flows): CompiledDialogue {
  const program = compileForBundle(dialogue, flows);
  return { program, script: scriptOf("dialogue", program) };
}
