import { create } from "zustand";
import type { Output } from "#shared/ipc/contract.ts";
import type { CallError } from "#shared/ipc/result.ts";
import type { PublishProgress } from "#shared/publishing/publishProgress.ts";
import type { PublishReview } from "#shared/publishing/publishReview.ts";

/** What has come of looking at a target or of publishing to it: an answer, or why there is none; `unsaved`: no look was taken. */
export type Outcome =
  | { readonly kind: "reviewed"; readonly target: string; readonly review: PublishReview }
  | { readonly kind: "published"; readonly made: Output<"publish:start"> }
  | ({ readonly kind: "failed" } & FailedWork)
  | { readonly kind: "unsaved" };

/**
 * What was wanted of `target`, and why nothing came of it. `retry` wants the same of the same target again, and replaces the
 * files of these names too.
 */
export type FailedWork = {
  readonly work: "review" | "publish" | "rollback";
  readonly target: string;
  readonly error: CallError;
  readonly retry: (replace?: readonly string[]) => void;
};

/**
 * Publishing, as long as the window lives: one that is under way goes on while its dialog is closed. `busy`: the target is
 * looked at, or published to; `outcome` is that of `chosen`.
 */
export type PublishState = {
  readonly targets: Output<"targets:list"> | undefined;
  readonly chosen: string | undefined;
  readonly tab: "review" | "history" | "install";
  readonly busy: "review" | "publish" | undefined;
  readonly stopping: boolean;
  readonly progress: PublishProgress | undefined;
  readonly outcome: Outcome | undefined;
};

export const publishStore = create<PublishState>(() => ({
  targets: undefined,
  chosen: undefined,
  tab: "review",
  busy: undefined,
  stopping: false,
  progress: undefined,
  outcome: undefined,
}));
