import type { Fixer } from "../fix.ts";
import { renameAt } from "./renameAt.ts";

/** A field that has vanished becomes the one that has taken its place. */
export const replaceField: Fixer = (_dialogue, problem) => {
  const { attribute: from, instead: to } = problem.params ?? {};
  if (from === undefined || to === undefined) return undefined;
  return {
    name: "renameAttribute",
    params: { from, attribute: to },
    mend: (draft) => renameAt(draft, problem, from, to),
  };
};
