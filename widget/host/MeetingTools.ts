import type { readTyped } from "#shared/nodes/readTyped.ts";
import type { fallbackWords } from "../chat/inputs/fallbackWords.ts";
import type { form } from "../chat/inputs/form.ts";
import type { isFollowable } from "../chat/view/isFollowable.ts";
import type { h } from "../view/h.ts";

/** What the rarer cards, and what offers the times of a calendar, both work with. The cards bring it along, and hand it over. */
export type MeetingTools = {
  readonly h: typeof h;
  readonly form: typeof form;
  readonly fallbackWords: typeof fallbackWords;
  readonly isFollowable: typeof isFollowable;
  readonly readTyped: typeof readTyped;
};
