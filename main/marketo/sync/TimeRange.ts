/** From one second to another, both included: milliseconds since the epoch, whole seconds. */
export type TimeRange = { readonly from: number; readonly to: number };
