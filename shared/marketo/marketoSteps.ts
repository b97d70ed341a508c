import { marketoFeatures } from "./marketoFeatures.ts";

/** What a test of a connection looks at, in this order: whose the key is, what was used today, and each feature. */
export const marketoSteps = ["key", "usage", ...marketoFeatures] as const;

export type MarketoStep = (typeof marketoSteps)[number];
