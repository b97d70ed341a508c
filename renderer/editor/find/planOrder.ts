import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Edit } from "#shared/dialogue/search/planReplacement.ts";
import type { Replaced } from "#shared/dialogue/search/planTakeBack.ts";
import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";

/** What is to be planned: a replacement of what was found in a dialogue, or the taking back of one. */
export type PlanOrder =
  | {
      readonly kind: "replace";
      readonly dialogue: Dialogue;
      readonly hits: readonly Hit[];
      readonly replacement: string;
    }
  | {
      readonly kind: "takeBack";
      readonly before: Dialogue;
      readonly now: Dialogue;
      readonly replaced: Replaced;
    };

/** The strings to write, and how many are left alone. */
export type Plan = { readonly edits: readonly Edit[]; readonly left: number };
