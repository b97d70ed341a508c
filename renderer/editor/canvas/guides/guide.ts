/**
 * A line through things that stand level, in canvas units. `axis`: along which they agree; `at`: where; `from` and `to`: where
 * the line begins and ends along the other axis.
 */
export type Guide = {
  readonly axis: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
};
