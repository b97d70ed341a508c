import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Look, LookScript } from "#shared/site/themes/look.ts";
import { contentHash } from "./contentHash.ts";
import { literalOf } from "./literalOf.ts";

/** The file that brings a theme to visitors: what it says, in front of the script that dresses the chat in it. */
export function lookScript(
  look: Look,
  dress: string,
): { readonly file: LookScript; readonly script: string } {
  const file: LookScript = `c/${contentHash(canonicalJson(look) + dress)}.js`;
  return { file, script: `(parleyLook=>{${dress.trim()}\n})(${literalOf({ file, look })});\n` };
}
