import type { Offers } from "#shared/scheduling/requests/readOffers.ts";

/**
 * What is known of the times with somebody. `live`: whoever said it books at once; `ahead`: milliseconds by which the clock of
 * whoever said it is ahead of the visitor's.
 */
export type Known = { readonly offers: Offers; readonly live: boolean; readonly ahead: number };
