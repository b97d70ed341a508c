import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { marketoErrorSchema } from "./marketoError.ts";
import { marketoFeatures } from "./marketoFeatures.ts";
import { marketoCapabilitiesSchema, marketoStatusSchema } from "./marketoProfile.ts";
import type { MarketoStep } from "./marketoSteps.ts";

/** How far a test is: `step` is what it looks at now, the `done`th of `of`. */
export type MarketoTestProgress = {
  readonly profile: string;
  readonly step: MarketoStep;
  readonly done: number;
  readonly of: number;
};

/**
 * How a test ended. `status.error`: why there is no connection; `refused`: why a feature is off; `fields`: how many fields of
 * people there are; `calls`: how many calls it took.
 */
export const marketoReportSchema = defineSchema(() =>
  z.object({
    status: marketoStatusSchema,
    capabilities: marketoCapabilitiesSchema,
    refused: z.array(z.object({ feature: z.enum(marketoFeatures), error: marketoErrorSchema })),
    fields: z.number(),
    calls: z.number(),
  }),
);
export type MarketoReport = z.infer<typeof marketoReportSchema>;
