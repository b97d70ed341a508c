import Papa from "papaparse";
import type { Account } from "#shared/scheduling/routing/plan/account.ts";
import { type AccountProblem, readAccounts } from "#shared/scheduling/routing/plan/readAccounts.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { mostAccounts } from "#shared/scheduling/setup/team.ts";
import { decodeCsv } from "./decodeCsv.ts";

/** What a file of accounts brought: what was taken and what was not, or that nothing could be. */
export type AccountFile =
  | { readonly ok: true; readonly accounts: readonly Account[]; readonly problems: readonly AccountProblem[] }
  | { readonly ok: false; readonly because: "broken" | "too-many" };

/**
 * Reads a CSV of company, domain and agent, as spreadsheets of any country write it. `agents`: who can have an account, known by
 * e-mail address or id.
 */
export function readAccountFile(bytes: Uint8Array, agents: readonly AgentProfile[]): AccountFile {
  const { data, errors } = Papa.parse<string[]>(decodeCsv(bytes), { skipEmptyLines: false });
  if (errors.some(({ type }) => type === "Quotes")) return { ok: false, because: "broken" };
  const known = new Map(
    agents.flatMap(({ id, email }) => {
      const address = email.trim().toLowerCase();
      return [[id.toLowerCase(), id] as const, ...(address === "" ? [] : [[address, id] as const])];
    }),
  );
  const { accounts, problems } = readAccounts(data, known);
  return accounts.length > mostAccounts
    ? { ok: false, because: "too-many" }
    : { ok: true, accounts, problems };
}
