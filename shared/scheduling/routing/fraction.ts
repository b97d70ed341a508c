/** A number that is exactly `top / bottom`; `bottom` is above 0. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };
