/**
 * The publish that is under way, if any: one at a time, whatever the target. `renewing`: a single file is being put beside a bundle;
 * never rejected, and a publish waits for it.
 */
export type Publishing = {
  running: { readonly target: string; readonly stop: AbortController } | undefined;
  renewing?: Promise<void> | undefined;
};
