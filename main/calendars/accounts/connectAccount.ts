import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { adapterOf } from "./adapterOf.ts";
import { keepAccount } from "./keepAccount.ts";
import { mergeCalendars } from "./mergeCalendars.ts";
import { readAccounts } from "./readAccounts.ts";
import { secretNames } from "./secretNames.ts";

const patienceMs = 20_000;

type Needs = Pick<HandlerContext, "store" | "vault" | "calendars" | "now">;

/**
 * Keeps an account that can be got into, once its calendars are read. When they cannot, nothing is left of a new one, and a known one
 * stays as it was.
 */
export async function connectAccount(
  account: CalendarAccount,
  secret: string,
  context: Needs,
): Promise<Output<"calendars:signIn">> {
  const { store, vault, calendars, now } = context;
  const name = secretNames.account(account.id);
  const before = readable(vault, name);
  vault.set(name, secret);
  const found = await adapterOf(account, context).listCalendars(AbortSignal.timeout(patienceMs));
  if (!found.ok) {
    if (before === undefined) vault.remove(name);
    else vault.set(name, before);
    calendars.adapters.delete(account.id);
    return { ok: false, problem: found.problem };
  }
  // The user may have chosen otherwise meanwhile.
  const { calendars: known, writesTo } = readAccounts(store).find(({ id }) => id === account.id) ?? account;
  const { problem: _, ...rest } = account;
  keepAccount(store, {
    ...rest,
    ...mergeCalendars({ calendars: known, writesTo }, found.value),
    checkedAt: now(),
  });
  return { ok: true, id: account.id };
}

function readable(vault: Needs["vault"], name: string): string | undefined {
  try {
    return vault.get(name);
  } catch {
    return undefined;
  }
}
