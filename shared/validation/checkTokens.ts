import { parseTokens } from "../dialogue/parseTokens.ts";
import type { CheckScope } from "./checkScope.ts";
import type { Finding } from "./finding.ts";
import { isKnownAttribute } from "./isKnownAttribute.ts";
import type { Place } from "./place.ts";

/** Attributes that may well be empty for a visitor. */
const maybeEmpty = /^(?:lead|company|site|answers)\./;

/** Checks the tokens of the strings that stand in one place (one for each language); each token is named once. */
export function checkTokens(templates: readonly string[], path: Place, scope: CheckScope): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  let malformed = false;
  for (const template of templates) {
    if (!template.includes("{{")) continue;
    const parsed = parseTokens(template);
    malformed ||= parsed.malformed > 0;
    for (const { name, fallback } of parsed.tokens) {
      const bare = fallback === undefined || fallback.trim() === "";
      const key = `${bare} ${name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const params = { attribute: name };
      if (!isKnownAttribute(name, scope))
        found.push({ severity: "error", code: "unknown-attribute", path, params });
      else if (bare && maybeEmpty.test(name))
        found.push({ severity: "warning", code: "token-without-default", path, params });
    }
  }
  if (malformed) found.push({ severity: "warning", code: "bad-token", path, params: {} });
  return found;
}
