import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { secretNames } from "./secretNames.ts";

/** Forgets an account, and what was secret of it. In its calendars nothing changes. */
export function removeAccount(
  { id }: Parsed<"calendars:remove">,
  { store, vault, calendars }: Pick<HandlerContext, "store" | "vault" | "calendars">,
): Output<"calendars:remove"> {
  store.db.prepare("DELETE FROM calendar_accounts WHERE id = ?").run(id);
  vault.remove(secretNames.account(id));
  calendars.adapters.delete(id);
}
