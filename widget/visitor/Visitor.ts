import type { Attributes } from "#shared/dialogue/value.ts";
import type { ManifestDialogue } from "#shared/site/manifest.ts";
import type { DialogueHistory } from "#shared/targeting/visit.ts";

/**
 * What is remembered of a visitor, shared by all tabs and pages of a site. `seed` decides where chance does; `visits`
 * counts visits (30 quiet minutes end one), `startedAt` and `lastAt` are of the present one, in milliseconds since the
 * epoch; `engaged`: the dialogue that he is in the middle of, kept so that he may finish it
 * after it was taken down; it names no file. `until`: when all this is to be forgotten.
 */
export type Visitor = {
  readonly id: string;
  readonly seed: number;
  readonly visits: number;
  readonly startedAt: number;
  readonly lastAt: number;
  readonly attributes: Attributes;
  readonly history: { readonly [dialogue: string]: DialogueHistory };
  readonly engaged: ManifestDialogue | null;
  readonly until?: number;
};
