import type { Attributes } from "../dialogue/value.ts";

/** When a visitor last met a dialogue, in milliseconds since the epoch. */
export type DialogueHistory = {
  readonly shown?: number | undefined;
  readonly engaged?: number | undefined;
  readonly completed?: number | undefined;
};

/**
 * Something that happened, as far as targeting asks. `value`: seconds, percent or a count; clicked: the selector.
 * `dialogue`: the only one that it counts for; all if left out.
 */
export type VisitEvent = {
  readonly type: string;
  readonly value?: number | string | undefined;
  readonly dialogue?: string | undefined;
};

/** What targeting decides on. `startedAt`: when this visit began, `staying`: the dialogue that began to show on this very page, if any; `engaged`: the dialogue the visitor is in, if any. */
export type Visit = {
  readonly url: string;
  readonly now: number;
  readonly timeZone: string;
  readonly startedAt: number;
  readonly staying?: string | undefined;
  readonly attributes: Attributes;
  readonly history: { readonly [dialogue: string]: DialogueHistory };
  readonly events: readonly VisitEvent[];
  readonly engaged: { readonly id: string } | null;
};
