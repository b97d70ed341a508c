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

/** How large a measurement is made. `isFull`: as large as the budgets say, where that takes minutes; the rows tell the size. */
export type Scale = { readonly isFull: boolean };

/** A measurement: `npm run bench -- <id>` runs it alone. */
export type Measure = {
  readonly id: string;
  readonly run: (scale: Scale) => Promise<readonly Reading[]>;
};
