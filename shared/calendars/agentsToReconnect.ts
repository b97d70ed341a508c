import type { AgentProfile } from "../scheduling/setup/agentProfile.ts";
import type { CalendarAccount } from "./calendarAccount.ts";
import type { CalendarProblemCode } from "./calendarProblem.ts";

/** What no waiting mends: somebody has to sign in again, allow something, or connect another account. */
const forUser: ReadonlySet<CalendarProblemCode> = new Set([
  "sign-in",
  "missing-permission",
  "other-account",
  "not-set-up",
]);

/** Agents whose calendars cannot be read or written until somebody connects an account again; one that was removed counts too. */
export function agentsToReconnect<Agent extends Pick<AgentProfile, "looksAt" | "writesTo">>(
  agents: readonly Agent[],
  accounts: readonly Pick<CalendarAccount, "id" | "problem">[],
): Agent[] {
  const good = new Set(
    accounts.filter(({ problem }) => !problem || !forUser.has(problem.code)).map(({ id }) => id),
  );
  return agents.filter(({ looksAt, writesTo }) =>
    [...looksAt, ...(writesTo ? [writesTo] : [])].some(({ account }) => !good.has(account)),
  );
}
