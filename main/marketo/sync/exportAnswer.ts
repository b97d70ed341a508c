import { z } from "zod";
import { defineSchema } from "#shared/dialogue/defineSchema.ts";

/** What Marketo says of an export, of which the sync needs these parts. `status`: in any spelling. */
export const exportAnswerSchema = defineSchema(() =>
  z.looseObject({
    exportId: z.string().min(1),
    status: z.string(),
    createdAt: z.string().optional(),
    numberOfRecords: z.number().int().nonnegative().optional(),
    fileSize: z.number().int().nonnegative().optional(),
    fileChecksum: z.string().optional(),
    errorMsg: z.string().optional(),
  }),
);
export type ExportAnswer = z.infer<typeof exportAnswerSchema>;
