import { z } from "zod";

/** Where the window was when it was last closed. */
export const windowStateSchema = z.object({
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
  maximized: z.boolean().default(false),
});

export type WindowState = z.infer<typeof windowStateSchema>;
