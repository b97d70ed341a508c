/**
 * What stands in a layer: a box, or the place where a connection passes. `before` and `after`: the cells it is connected
 * with in the layers beside its own; `ranks`: of each of `before`, the place of the port there (0 to 1).
 */
export type Cell = {
  readonly box: number | undefined;
  readonly height: number;
  readonly turn: number;
  readonly before: Cell[];
  readonly ranks: number[];
  readonly after: Cell[];
  /** Its place in its layer, from the top. */
  at: number;
  y: number;
};
