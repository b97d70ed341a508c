import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import type { BundledProgram } from "#shared/site/bundledProgram.ts";
import { readProgram } from "#shared/site/readProgram.ts";
import { textsFile } from "#shared/site/textsFile.ts";
import { compileForBundle } from "./compileForBundle.ts";
import { scriptOf } from "./scriptOf.ts";

/** A dialogue ready to run, the script that brings it to visitors, and those with its texts in other languages, by file. */
export type CompiledDialogue = {
  readonly program: BundledProgram;
  readonly script: string;
  readonly texts: ReadonlyMap<string, string>;
};

/** Makes what a bundle carries of a dialogue: most of the work that a bundle takes. */
export function compileToScript(dialogue: Dialogue, flows: Flows): CompiledDialogue {
  const program = compileForBundle(dialogue, flows);
  const { hash, language } = program;
  const read = readProgram(program);
  const [own, ...others] = Object.entries(read.texts);
  return {
    program,
    script: scriptOf("dialogue", { ...read, texts: { [language]: own?.[1] ?? [] } }),
    texts: new Map(
      others.map(([tag, texts]) => {
        const file = textsFile(hash, tag);
        return [file, scriptOf(file, texts)];
      }),
    ),
  };
}
