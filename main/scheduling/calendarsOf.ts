import type { CalendarProblem } from "#shared/calendars/calendarProblem.ts";
import type { Calendar } from "#shared/scheduling/availability/calendar.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { ianaZone } from "#shared/scheduling/time/ianaZone.ts";
import type { Interval } from "#shared/scheduling/time/interval.ts";
import { utcZone } from "#shared/scheduling/time/utcZone.ts";
import { adapterOf } from "../calendars/accounts/adapterOf.ts";
import { readAccounts } from "../calendars/accounts/readAccounts.ts";
import { type CalendarRead, readCalendars } from "../calendars/readCalendars.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";

const notConnected: CalendarProblem = { code: "gone", message: "This account is not connected any more." };

/**
 * What is in the calendars that an agent's time depends on, in the order in which he names them. One of an account that is not
 * connected any more could not be read, as any other.
 */
export async function calendarsOf(
  { looksAt, timeZone, meeting }: Pick<AgentProfile, "looksAt" | "timeZone" | "meeting">,
  window: Interval,
  context: Pick<HandlerContext, "store" | "vault" | "calendars">,
): Promise<readonly Calendar[]> {
  const accounts = readAccounts(context.store);
  const reads = looksAt.map((ref): CalendarRead | null => {
    const account = accounts.find(({ id }) => id === ref.account);
    if (!account) return null;
    const zone = account.calendars.find(({ id }) => id === ref.calendar)?.zone ?? timeZone;
    const { tentativeBlocks } = meeting;
    return { adapter: adapterOf(account, context), calendar: ref.calendar, zone, window, tentativeBlocks };
  });
  const found = await readCalendars(reads.filter((one) => one !== null));
  const inOrder = found.values();
  return looksAt.map(({ calendar }, index): Calendar => {
    const read = reads[index] ? inOrder.next().value : undefined;
    return (
      read ?? {
        id: calendar,
        timeZone: ianaZone(timeZone) ?? utcZone,
        checkForConflicts: true,
        status: "error",
        error: notConnected,
        events: [],
      }
    );
  });
}
