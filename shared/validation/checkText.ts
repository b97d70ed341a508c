import { own } from "../dialogue/own.ts";
import type { Text } from "../dialogue/text.ts";
import type { CheckScope } from "./checkScope.ts";
import { checkTokens } from "./checkTokens.ts";
import type { Finding } from "./finding.ts";
import type { Place } from "./place.ts";

/** Checks a text: there in the dialogue's own language if it must be, in every other if it is at all, and its tokens. */
export function checkText(
  text: Text | undefined,
  path: Place,
  scope: CheckScope,
  need: "required" | "optional",
): Finding[] {
  const strings = text ?? {};
  const has = (language: string) => (own(strings, language) ?? "").trim() !== "";
  const found = checkTokens(Object.values(strings), path, scope);
  const field = String(path.filter((part) => typeof part === "string").pop() ?? "text");
  const some = Object.keys(strings).some(has);
  if (!has(scope.language) && (need === "required" || some))
    found.push({
      severity: "error",
      code: "missing-text",
      path: [...path, scope.language],
      params: { language: scope.language, field },
    });
  if (some)
    for (const language of scope.translations)
      if (!has(language))
        found.push({
          severity: "warning",
          code: "missing-translation",
          path: [...path, language],
          params: { language, field },
        });
  return found;
}
