import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";

/**
 * The form that chats fill in, as it stands approved in Marketo. `munchkinId`: blank where it is not known; `existed`: there was an
 * approved form of this name, which was left as it is; `missing`: fields by SOAP name that Marketo did not take onto it.
 */
export const captureFormSchema = defineSchema(() =>
  z.object({
    id: z.number().int(),
    munchkinId: z.string(),
    existed: z.boolean(),
    missing: z.array(z.string()),
  }),
);

export type CaptureForm = z.infer<typeof captureFormSchema>;
