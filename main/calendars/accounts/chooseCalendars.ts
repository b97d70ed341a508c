import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { findAccount } from "./findAccount.ts";
import { keepAccount } from "./keepAccount.ts";

/**
 * Chooses which calendars of an account are looked at, and which is written to.
 *
 * @throws {Failure} `not-found`; `invalid` when another one is to be written to and nothing can be put there
 */
export function chooseCalendars(
  { id, looked, writesTo }: Parsed<"calendars:choose">,
  { store }: Pick<HandlerContext, "store">,
): Output<"calendars:choose"> {
  const { writesTo: before, ...account } = findAccount(store, id);
  const target = account.calendars.find((one) => one.id === writesTo);
  // One that has lost its rights since is no reason to refuse what else is chosen.
  if (writesTo !== null && writesTo !== before && !target?.canWrite)
    throw new Failure("invalid", "Meetings cannot be put into this calendar.", { detail: writesTo });
  const calendars = account.calendars.map((one) => ({ ...one, looked: looked.includes(one.id) }));
  keepAccount(store, { ...account, calendars, ...(writesTo === null ? {} : { writesTo }) });
}
