import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { mailPassword } from "../mailPassword.ts";
import { readMailAccount } from "../readMailAccount.ts";

/** The mail server that is used. */
export function getMail(
  _input: Parsed<"mail:get">,
  { store, vault }: Pick<HandlerContext, "store" | "vault">,
): Output<"mail:get"> {
  return { account: readMailAccount(store) ?? null, hasPassword: mailPassword(vault) !== undefined };
}
