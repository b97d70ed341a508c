import type { RichText } from "#shared/dialogue/richText.ts";
import type { ConversationState } from "#shared/engine/conversationState.ts";
import type { Ask, Refusal, ShownLink } from "#shared/engine/effect.ts";
import type { Pass } from "#shared/engine/pass.ts";

/** One thing that was said. `key` is unique in the talk and grows. */
export type Entry = { readonly key: number; readonly node: string } & (
  | {
      readonly from: "bot";
      readonly rich: RichText;
      readonly link?: ShownLink;
    }
  | { readonly from: "visitor"; readonly text: string }
);

/**
 * A conversation as the chat keeps it, plain JSON. `id`: one conversation of one visitor, new after a restart;
 * `open`: whether the panel is; `asked`: of each input of the trail, and of the present one, how many entries there were
 * when it was asked; `ask`: what the visitor is asked for; `until`: when the running wait is over
 * (milliseconds since the epoch); `path`: the ways gone by that nobody was told of yet; `finished`: it came to an end, and whether it offers to begin again.
 */
export type Talk = {
  readonly id: string;
  readonly open: boolean;
  readonly state: ConversationState;
  readonly entries: readonly Entry[];
  readonly asked: readonly number[];
  readonly ask: { readonly node: string; readonly ask: Ask } | null;
  readonly refusal: Refusal | null;
  readonly until: number | null;
  readonly finished: { readonly restart: boolean } | null;
  readonly path?: readonly Pass[];
};
