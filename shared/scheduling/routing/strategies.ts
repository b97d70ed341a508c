/** How meetings can be shared out; see `routingSchema`. */
export const strategies = ["sequential", "leastRecent", "weighted"] as const;

export type Strategy = (typeof strategies)[number];
