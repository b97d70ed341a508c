import { parsePattern } from "../../targeting/parsePattern.ts";
import type { Fixer } from "../fix.ts";

/** A page that cannot be read is written as it was most likely meant, or goes: it shows the dialogue nowhere anyhow. */
export const mendPattern: Fixer = (_dialogue, { params = {} }) => {
  const { pattern } = params;
  if (pattern === undefined) return undefined;
  const likely = pattern.replace(/\s+/g, "").replace(/^[a-z]+:\/+/i, "https://");
  const good = likely !== "" && (likely === "*" || parsePattern(likely) !== null);
  return {
    name: good ? "mendPattern" : "removePattern",
    params: good ? { pattern: likely } : { pattern },
    mend(draft) {
      const { pages } = draft.targeting;
      for (const list of ["include", "exclude"] as const)
        if (pages[list].includes(pattern))
          pages[list] = pages[list].flatMap((one) => (one === pattern ? (good ? [likely] : []) : [one]));
    },
  };
};
