import Papa from "papaparse";
import type { Account } from "#shared/scheduling/routing/plan/account.ts";
import { type AccountProblem, readAccounts } from "#shared/scheduling/routing/plan/readAccounts.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { mostAccounts } from "#shared/scheduling/setup/team.ts";
import { decodeCsv } from "./decodeCsv.ts";

/** What a file of accounts brought: what was taken and what was not, or that nothing could be. */
export type AccountFile =
  | { readonly ok: true; readonly accounts: readonly Account[]; readonly problems: readonly AccountProblem[] }
  | { readonly ok: false; readonly because: "broken" | "too-many" | "too-big" | "unreadable" };

/** As many accounts as a team can have fit well into that. Bytes. */
const mostBytes = 5_000_000;
/** What is wrong with so many rows nobody wants to be told. */
const mostRows = 5 * mostAccounts;

/**
 * Reads a CSV of company, domain and agent, as spreadsheets of any country write it. One that is too big is not even looked into.
 * `agents`: who can have an account, known by e-mail address or id.
 */
export async function readAccountFile(file: Blob, agents: readonly AgentProfile[]): Promise<AccountFile> {
  if (file.size > mostBytes) return { ok: false, because: "too-big" };
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return { ok: false, because: "unreadable" };
  const text = decodeCsv(new Uint8Array(buffer));
  const { data, errors, meta } = Papa.parse<string[]>(text, { skipEmptyLines: false, preview: mostRows });
  if (errors.some(({ type }) => type === "Quotes")) return { ok: false, because: "broken" };
  if (meta.truncated) return { ok: false, because: "too-many" };
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
