import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { problemCodes } from "./problem.ts";

/** A problem as it travels to the studio: without its place inside the card. */
export const problemSchema = defineSchema(() =>
  z.object({
    severity: z.enum(["error", "warning"]),
    code: z.enum(problemCodes),
    node: z.string().optional(),
    params: z.record(z.string(), z.string()).optional(),
    message: z.string(),
  }),
);
