import { z } from "zod";
import { defineSchema } from "../defineSchema.ts";
import { scriptInputSchema } from "./scriptInput.ts";
import { scriptWorldSchema } from "./scriptWorld.ts";

/** The command line's SCRIPT.json: the world a conversation runs in, and the visitor's part of it. */
export const scriptSchema = defineSchema(() =>
  scriptWorldSchema.extend({ inputs: z.array(scriptInputSchema).default([]) }),
);

export type Script = z.infer<typeof scriptSchema>;
