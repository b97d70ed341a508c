import { z } from "zod";
import { conditionSchema } from "../../dialogue/condition.ts";
import { defineSchema } from "../../dialogue/defineSchema.ts";
import { dialogueIdSchema } from "../../dialogue/idSchema.ts";
import { textSchema } from "../../dialogue/text.ts";
import { meetingKindSchema } from "../availability/meetingKind.ts";
import { invitationTemplateSchema } from "../invitation/invitationTemplate.ts";
import { noInvitation } from "../invitation/noInvitation.ts";
import { accountSchema } from "../routing/plan/account.ts";
import { strategies } from "../routing/strategies.ts";
import { readInstant } from "../time/readInstant.ts";
import { setupLimits } from "./setupLimits.ts";

/** Accounts that a team can have. */
export const mostAccounts = 20_000;

const writtenInstant = defineSchema(() =>
  z.string().refine((text) => readInstant(text) !== null, "an instant is written 2026-03-08T09:00:00Z"),
);

/** An agent's place in a team; see `poolSchema`. `id`: the agent's. */
export const teamMemberSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    weight: z.number().nonnegative().max(1000).default(1),
    priority: z.number().min(-1000).max(1000).default(0),
    addedAt: writtenInstant.nullable().default(null),
  }),
);
export type TeamMember = Readonly<z.infer<typeof teamMemberSchema>>;

/** Visitors of a kind go to some of the team. `agents`: ids; who is none of the members is passed over. */
export const teamRuleSchema = defineSchema(() =>
  z.object({
    id: z.string(),
    name: z.string().max(200),
    priority: z.number().int().min(1).max(1000).default(1),
    when: conditionSchema,
    strategy: z.enum(strategies),
    agents: z.array(z.string()),
    exclusive: z.boolean(),
  }),
);
export type TeamRule = Readonly<z.infer<typeof teamRuleSchema>>;

/**
 * Agents who share out the meetings of their visitors among themselves; `routingPlanOf` makes the plan of it. `members`: in the
 * order of the round; `strategy`: how the usual round goes. `meeting` counts with what each member's own asks for; see `kindWithin`.
 * `fallback`: what a visitor reads when nobody can be offered, plain; blank: the usual words.
 */
export const teamSchema = defineSchema(() =>
  z.object({
    id: dialogueIdSchema,
    name: z.string().max(200),
    members: z.array(teamMemberSchema).max(setupLimits.agents),
    meeting: meetingKindSchema,
    strategy: z.enum(strategies),
    countSince: writtenInstant.nullable().default(null),
    calibrateNewAgents: z.boolean(),
    sameAgent: z.enum(["off", "person", "account"]),
    accounts: z.object({ list: z.array(accountSchema).max(mostAccounts), exclusive: z.boolean() }),
    rules: z.array(teamRuleSchema).max(200),
    invitation: invitationTemplateSchema.default(noInvitation),
    fallback: textSchema.default({}),
  }),
);

export type Team = Readonly<z.infer<typeof teamSchema>>;
