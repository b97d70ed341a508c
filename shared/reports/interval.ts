/** Between which values something lies, with a probability of 95 %. */
export type Interval = { readonly low: number; readonly high: number };
