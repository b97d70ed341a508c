import type { MarketoError } from "#shared/marketo/marketoError.ts";
import type { DayOfCalls } from "./CallBudget.ts";
import { centralDay } from "./centralDay.ts";
import type { MarketoOptions } from "./MarketoOptions.ts";
import { nextQuotaDay } from "./nextQuotaDay.ts";

/** No quota stays used up for longer; an instant that is further away was noted by a wrong clock. */
const longestPark = 25 * 60 * 60 * 1000;

/**
 * Counts the calls of the day and refuses those beyond the budget, and all of them while Marketo's own quota is used up. What
 * it knows is kept at once, so that a restart changes nothing.
 */
export type BudgetWatch = {
  /** Why a call is not sent now; undefined: it may be. */
  readonly refusal: (forced: boolean) => MarketoError | undefined;
  /** Counts a call that is about to be sent, or says why it is not. */
  readonly take: (forced: boolean) => MarketoError | undefined;
  /** Marketo says that the quota is used up; answers how all calls are refused until it may be whole again. */
  readonly park: () => MarketoError;
  /** The quota was used up, and nothing has gone well since. */
  readonly isDoubtful: () => boolean;
  readonly wentWell: () => void;
};

export function watchBudget({
  budget,
  now,
  timeScale,
}: Pick<MarketoOptions, "budget" | "now" | "timeScale">): BudgetWatch {
  const today = (): DayOfCalls => {
    const day = centralDay(now());
    const known = budget.read();
    if (known?.day === day) return known;
    return { day, calls: 0, ...(known?.parkedUntil === undefined ? {} : { parkedUntil: known.parkedUntil }) };
  };
  const nextDay = () => now() + (nextQuotaDay(now()) - now()) / timeScale;
  const refusal: BudgetWatch["refusal"] = (forced) => {
    if (forced) return undefined;
    const { parkedUntil: until, calls } = today();
    const parked = until !== undefined && until > now() && until - now() < longestPark;
    if (parked) return usedUp(until);
    return calls >= budget.daily ? spent(budget.daily, nextDay()) : undefined;
  };
  return {
    refusal,
    take: (forced) => {
      const refused = refusal(forced);
      if (refused !== undefined) return refused;
      const known = today();
      budget.write({ ...known, calls: known.calls + 1 });
      return undefined;
    },
    park: () => {
      const parkedUntil = nextDay();
      budget.write({ ...today(), parkedUntil });
      return usedUp(parkedUntil);
    },
    isDoubtful: () => budget.read()?.parkedUntil !== undefined,
    wentWell: () => {
      const { parkedUntil, ...known } = today();
      if (parkedUntil !== undefined) budget.write(known);
    },
  };
}

function usedUp(until: number): MarketoError {
  const message = `The daily quota of the subscription is used up. It may be whole again at ${clock(until)}.`;
  return { code: "607", message, retryable: false, until };
}

function spent(daily: number, until: number): MarketoError {
  const message = `Parley's own budget of ${daily} calls a day is used up. It starts again at ${clock(until)}, or raise it in the settings.`;
  return { code: "daily-budget", message, retryable: false, until };
}

function clock(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
