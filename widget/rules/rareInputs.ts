import type { Rules } from "../host/Rules.ts";
import { loadedRules } from "./late.ts";

/**
 * The inputs that come with the rules; `needsRules` of the manifest sees to it that they are there.
 *
 * @throws when they are not
 */
export function rareInputs(): Rules["inputs"] {
  const rules = loadedRules();
  if (!rules) throw new Error("no rules");
  return rules.inputs;
}
