import type { InvitationTemplate } from "./invitationTemplate.ts";

/** Nothing was written: the usual words. */
export const noInvitation: InvitationTemplate = { subject: {}, body: {}, reminderMinutes: null };
