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
  const problems = found.ok ? await problemsOf(adapter, looked, now(), signal) : [];
  // The user may have chosen otherwise, or removed it, meanwhile.
  const { problem: _, ...latest } = findAccount(store, id);
  const counts = (calendar: string) => latest.calendars.some((one) => one.id === calendar && one.looked);
  const problem = found.ok ? problems.find((one) => counts(one.calendar))?.reason : found.problem;
  keepAccount(store, {
    ...latest,
    ...(found.ok ? mergeCalendars(latest, found.value) : {}),
    checkedAt: now(),
    ...(problem === undefined ? {} : { problem }),
  });
}

/** What stands in the way of reading them, by the ids of the calendars. */
async function problemsOf(
  adapter: CalendarAdapter,
  looked: readonly { readonly id: string; readonly zone?: string | undefined }[],
  now: number,
  signal: AbortSignal,
) {
  const readings = await Promise.all(
    // Whether it can be read does not depend on the zone.
    looked.map(async ({ id, zone = "UTC" }) => ({
      calendar: id,
      reading: await adapter.readBusy(
        { calendar: id, zone, window: { start: now, end: now + week }, tentativeBlocks: true },
        signal,
      ),
    })),
  );
  return readings.flatMap(({ calendar, reading }) =>
    reading.failed ? [{ calendar, reason: reading.reason }] : [],
  );
}
