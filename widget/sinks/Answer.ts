/**
 * What became of a batch. `refused`: for good; `ofContent`: because of what it says; `failed`: may be tried again, after
 * `pause` milliseconds.
 */
export type Answer =
  | { readonly type: "taken" }
  | { readonly type: "refused"; readonly status: number; readonly ofContent: boolean }
  | { readonly type: "failed"; readonly pause: number };
