import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import type { CalendarAdapter } from "../CalendarAdapter.ts";
import { adapterOf } from "./adapterOf.ts";
import { findAccount } from "./findAccount.ts";
import { keepAccount } from "./keepAccount.ts";
import { mergeCalendars } from "./mergeCalendars.ts";

const week = 7 * 86_400_000;
const patienceMs = 20_000;

/**
 * Reads an account's calendars anew, and what is in those that are looked at in the next week. What stands in the way is kept with it:
 * a sign-in that has ended, a password that was changed, a calendar that is gone.
 *
 * @throws {Failure} `not-found`
 */
export async function checkAccount(
  { id }: Parsed<"calendars:check">,
  context: Pick<HandlerContext, "store" | "vault" | "calendars" | "now">,
): Promise<Output<"calendars:check">> {
  const { store, now } = context;
  const account = findAccount(store, id);
  const adapter = adapterOf(account, context);
  const signal = AbortSignal.timeout(patienceMs);
  const found = await adapter.listCalendars(signal);
  const merged = found.ok ? mergeCalendars(account, found.value) : account;
  const looked = merged.calendars.filter((one) => one.looked);
  const problem = found.ok ? await firstProblem(adapter, looked, now(), signal) : found.problem;
  // The user may have chosen otherwise, or removed it, meanwhile.
  const { problem: _, ...latest } = findAccount(store, id);
  keepAccount(store, {
    ...latest,
    ...(found.ok ? mergeCalendars(latest, found.value) : {}),
    checkedAt: now(),
    ...(problem === undefined ? {} : { problem }),
  });
}

async function firstProblem(
  adapter: CalendarAdapter,
  looked: readonly { readonly id: string; readonly zone?: string | undefined }[],
  now: number,
  signal: AbortSignal,
) {
  const readings = await Promise.all(
    looked.map(({ id, zone = "UTC" }) =>
      adapter.readBusy(
        { calendar: id, zone, window: { start: now, end: now + week }, tentativeBlocks: true },
        signal,
      ),
    ),
  );
  return readings.flatMap((one) => (one.failed ? [one.reason] : []))[0];
}
