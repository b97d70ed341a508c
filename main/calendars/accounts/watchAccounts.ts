import { agentsOfAccount } from "#shared/calendars/agentsOfAccount.ts";
import { agentsToReconnect } from "#shared/calendars/agentsToReconnect.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { readSetup } from "../../scheduling/readSetup.ts";
import { readAccounts } from "./readAccounts.ts";

type Context = Pick<HandlerContext, "store" | "vault" | "calendars" | "now" | "push">;

/**
 * Answers what checks, now and then, whether the accounts that agents work with can still be read, and tells the window who has to
 * connect one again. `notify`: is told of those (by name) of whom that is news, whether or not anybody looks at the window.
 */
export function watchAccounts(
  context: Context,
  notify: (agents: readonly string[]) => void,
): () => Promise<void> {
  const { store, push } = context;
  let checking: Promise<void> | undefined;
  let wereTroubled = false;
  const troubled = () =>
    agentsToReconnect(readSetup(store).agents, readAccounts(store)).map(
      ({ id, name, email, looksAt, writesTo }) => ({
        ...{ id, name: name || email },
        accounts: [...looksAt, ...(writesTo ? [writesTo] : [])].map(({ account }) => account),
      }),
    );
  const look = async () => {
    const { agents } = readSetup(store);
    const before = troubled();
    const used = readAccounts(store).filter(({ id }) => agentsOfAccount(agents, id).length > 0);
    if (used.length > 0) {
      const { checkAccount } = await import("./checkAccount.ts");
      // One may be removed meanwhile.
      await Promise.allSettled(used.map(({ id }) => checkAccount({ id }, context)));
    }
    const now = troubled();
    const news = now.filter(({ id }) => !before.some((one) => one.id === id));
    if (news.length > 0) notify(news.map(({ name }) => name));
    if (now.length > 0 || wereTroubled) push("calendars:changed", { reconnect: now });
    wereTroubled = now.length > 0;
  };
  return () => {
    checking ??= look().finally(() => {
      checking = undefined;
    });
    return checking;
  };
}
