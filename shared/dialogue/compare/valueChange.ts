/**
 * One value that differs. `path`: keys from the whole down to it; a number is the place, from 1, of an item in a list.
 * `before` is undefined where it was added, `after` where it was removed. `moved`: the items of a list are the same but
 * stand in another order; both sides are their ids.
 */
export type ValueChange = {
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  readonly after: unknown;
  readonly moved?: true;
};
