import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { compile } from "#shared/engine/compile.ts";
import type { BundledProgram } from "#shared/site/bundledProgram.ts";
import { readFormat } from "#shared/site/readFormat.ts";
import { contentHash } from "./contentHash.ts";
import { openingOf } from "./openingOf.ts";

/**
 * A dialogue made ready to run, with the flows that it calls, under the hash of what visitors get of it: moving a card or changing the targeting gives
 * the same hash, so that nobody who is in the middle of it is disturbed.
 */
export function compileForBundle(dialogue: Dialogue, flows: Flows): BundledProgram {
  const compiled = compile(dialogue, "", flows);
  const opening = openingOf(compiled);
  const program = opening === null ? compiled : { ...compiled, opening };
  // What visitors get of it hangs on how its texts are read, too.
  return { ...program, hash: contentHash(canonicalJson({ ...program, format: readFormat })) };
}
