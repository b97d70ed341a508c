import { z } from "zod";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { dialogueIdSchema } from "../../dialogue/idSchema.ts";
import { isTimeZone } from "../../dialogue/isTimeZone.ts";
import { languageTag } from "../../dialogue/languageTag.ts";
import { textSchema } from "../../dialogue/text.ts";
import { meetingKindSchema } from "../availability/meetingKind.ts";
import { invitationTemplateSchema } from "../invitation/invitationTemplate.ts";
import { noInvitation } from "../invitation/noInvitation.ts";
import { calendarRefSchema } from "./calendarRef.ts";
import { writtenDateSchema, writtenRangesSchema, writtenWeekSchema } from "./hours.ts";
import { meetingLinkSchema } from "./meetingLink.ts";

/**
 * Somebody with whom visitors can meet, as the studio keeps it: names, addresses and links may still be blank or wrong (see
 * `agentProblems`). `photo`: a small picture as a data address; `languages`: those that he can hold a meeting in, empty: any;
 * `dateOverrides`: what replaces the week on single dates, an empty list is a day off; `holidays`: ids of the lists that he
 * keeps; `looksAt`: calendars whose entries take his time; `writesTo`: where his meetings go; `schedulingLink`: a page of his
 * own on which visitors book instead, blank: none; `invitation`: to meetings with himself, not with a team; `fallback`: what a visitor reads when he
 * cannot be offered, plain, blank: the usual words. Hours are in his time zone.
 */
export const agentProfileSchema = defineSchema(() =>
  z.object({
    id: dialogueIdSchema,
    name: z.string().max(200),
    email: z.string().max(320),
    photo: z
      .string()
      .max(200_000)
      .regex(/^data:image\/(?:png|jpeg|webp);base64,/)
      .optional(),
    timeZone: z.string().refine(isTimeZone, "nobody knows this time zone"),
    languages: z.array(languageTag).max(50),
    workingHours: writtenWeekSchema,
    dateOverrides: z.record(writtenDateSchema, writtenRangesSchema),
    holidays: z.array(z.string()),
    looksAt: z.array(calendarRefSchema),
    writesTo: calendarRefSchema.nullable(),
    meeting: meetingKindSchema,
    link: meetingLinkSchema,
    schedulingLink: z.string().max(2000).default(""),
    invitation: invitationTemplateSchema.default(noInvitation),
    fallback: textSchema.default({}),
  }),
);

export type AgentProfile = Readonly<z.infer<typeof agentProfileSchema>>;
