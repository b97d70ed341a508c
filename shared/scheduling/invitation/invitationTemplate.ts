import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { textSchema } from "../../dialogue/text.ts";

/** Four weeks: no calendar reminds earlier. */
export const earliestReminder = 40_320;

/**
 * What invitations say, with tokens (see `invitationTokens`). `subject`: plain; `body`: with formatting; where they are blank the usual
 * words stand. `reminderMinutes`: how long before a meeting the agent's calendar reminds, null: as it usually does.
 */
export const invitationTemplateSchema = defineSchema(() =>
  z.object({
    subject: textSchema,
    body: textSchema,
    reminderMinutes: z.int().min(0).max(earliestReminder).nullable(),
  }),
);

export type InvitationTemplate = Readonly<z.infer<typeof invitationTemplateSchema>>;
