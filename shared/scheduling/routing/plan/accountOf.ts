import type { Account } from "./account.ts";
import { domainOf } from "./domainOf.ts";

/** The account of an e-mail address: the one with its very domain, else with the nearest one above it; of two the first. */
export function accountOf(email: string, accounts: readonly Account[]): Account | null {
  let domain = domainOf(email);
  while (domain?.includes(".")) {
    const found = accounts.find((account) => account.domain.toLowerCase() === domain);
    if (found) return found;
    domain = domain.slice(domain.indexOf(".") + 1);
  }
  return null;
}
