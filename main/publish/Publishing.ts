/** The publish that is under way, if any: one at a time, whatever the target. */
export type Publishing = { running: { readonly target: string; readonly stop: AbortController } | undefined };
