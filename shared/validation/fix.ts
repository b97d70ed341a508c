import type { Dialogue } from "../dialogue/dialogue.ts";
import type { Finding } from "./finding.ts";

/** What a fix does; the studio has words for each. */
export type FixName =
  | "addStart"
  | "removeCard"
  | "removeEdge"
  | "newId"
  | "endHere"
  | "copyText"
  | "chooseAttribute"
  | "addAnswers"
  | "mendUrl"
  | "renameAttribute"
  | "tokenDefault"
  | "mendToken"
  | "mendPattern"
  | "removePattern"
  | "swapBounds"
  | "widenPages"
  | "swapDates"
  | "openAudience"
  | "askConsent"
  | "renameGoal"
  | "readableColor";

/** A way to solve a problem. `params`: what its words name; `mend`: does it, on a draft that may have changed since. */
export type Fix = {
  readonly name: FixName;
  readonly params: { readonly [name: string]: string };
  readonly mend: (draft: Dialogue) => void;
};

/** Finds the fix of a problem that is in the dialogue; undefined where none is obvious. */
export type Fixer = (dialogue: Dialogue, problem: Finding) => Fix | undefined;
