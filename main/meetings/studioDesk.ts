import { invitationFor } from "#shared/scheduling/invitation/invitationFor.ts";
import { agentOf } from "#shared/scheduling/setup/agentOf.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { CalendarRef } from "#shared/scheduling/setup/calendarRef.ts";
import { fallbackFor } from "#shared/scheduling/setup/fallbackFor.ts";
import { adapterOf } from "../calendars/accounts/adapterOf.ts";
import { readAccounts } from "../calendars/accounts/readAccounts.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { withMails } from "../mail/meetings/withMails.ts";
import { calendarsOf } from "../scheduling/calendarsOf.ts";
import { readSetup } from "../scheduling/readSetup.ts";
import type { BookingDesk } from "./BookingDesk.ts";
import { circleIn } from "./circleIn.ts";
import type { AgentTurns } from "./createAgentTurns.ts";
import { createMeetingRecords } from "./createMeetingRecords.ts";
import { meetingFor } from "./meetingFor.ts";
import { signingKey } from "./signingKey.ts";

/**
 * The studio's agents, teams and calendars, as they are at this moment, to book with. `turns`: the same for all desks of one run.
 *
 * @throws {Failure} `damaged` when something stored makes no sense
 */
export function studioDesk(
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now">,
  turns: AgentTurns,
): BookingDesk {
  const { store, now } = context;
  const setup = readSetup(store);
  const profiles = new Map(setup.agents.map((agent) => [agent.id, agent]));
  const profileOf = (id: string): AgentProfile => {
    const profile = profiles.get(id);
    if (!profile) throw new Error(`no agent ${id}`);
    return profile;
  };
  const adapterAt = (ref: CalendarRef) => {
    const account = readAccounts(store).find(({ id }) => id === ref.account);
    return account && adapterOf(account, context);
  };
  return {
    key: signingKey(store),
    now,
    turns,
    records: withMails(createMeetingRecords(store), { store, now }),
    circleOf: (whom) => circleIn(setup, whom),
    fallbackOf: (whom) => fallbackFor(setup, whom),
    readAgent: async (id, window) => {
      const profile = profileOf(id);
      return agentOf(profile, setup.holidays, await calendarsOf(profile, window, context));
    },
    calendarOf: (id) => {
      const ref = profiles.get(id)?.writesTo;
      const adapter = ref ? adapterAt(ref) : undefined;
      return ref && adapter ? { ref, adapter } : undefined;
    },
    adapterAt,
    meetingOf: (request, id) => meetingFor(request, profileOf(id), invitationFor(setup, request.whom)),
  };
}
