/** Where a part of a condition stands: its place in each group on the way down; empty: the whole. */
export type ConditionPath = readonly number[];
