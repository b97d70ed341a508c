/**
 * One row of the table: what was measured, in which unit, and the budget it has to keep. `peer`: what the figure is a
 * ratio to, measured in the same run.
 */
export type Reading = {
  readonly name: string;
  readonly value: number;
  readonly unit: "KB" | "MB" | "ms" | "s" | "x" | "per second" | "files" | "score";
  readonly budget: { readonly atMost: number } | { readonly atLeast: number } | null;
  readonly detail?: string;
};

/** A measurement: `npm run bench -- <id>` runs it alone. */
export type Measure = {
  readonly id: string;
  readonly run: () => Promise<readonly Reading[]>;
};
