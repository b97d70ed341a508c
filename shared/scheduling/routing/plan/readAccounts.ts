import type { Account } from "./account.ts";

/** A row of a list that was not taken. `row`: counted from 1, the heading included. */
export type AccountProblem = {
  readonly row: number;
  readonly because: "no-domain" | "unknown-agent" | "twice";
  readonly text: string;
};

/**
 * Reads a list of accounts: rows of company, domain and agent, in this order or as the heading names them. Agents are known by
 * id or e-mail address (`agents`: either, in small letters, to the id). What cannot be taken is told, the rest is.
 */
export function readAccounts(
  rows: readonly (readonly string[])[],
  agents: ReadonlyMap<string, string>,
): { readonly accounts: readonly Account[]; readonly problems: readonly AccountProblem[] } {
  const heading = rows[0]?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const named = heading.includes("domain") && heading.includes("agent");
  const place = (name: string, usual: number) => (named ? heading.indexOf(name) : usual);
  const [company, domain, agent] = [place("company", 0), place("domain", 1), place("agent", 2)];
  const accounts = new Map<string, Account>();
  const problems: AccountProblem[] = [];
  rows.forEach((cells, index) => {
    if ((named && index === 0) || cells.every((cell) => cell.trim() === "")) return;
    const site = hostOf(cells[domain] ?? "");
    const owner = (cells[agent] ?? "").trim();
    const id = agents.get(owner.toLowerCase());
    const refuse = (because: AccountProblem["because"], text: string) =>
      problems.push({ row: index + 1, because, text });
    if (site === null) refuse("no-domain", cells[domain] ?? "");
    else if (id === undefined) refuse("unknown-agent", owner);
    else if (accounts.has(site)) refuse("twice", site);
    else accounts.set(site, { company: (cells[company] ?? "").trim(), domain: site, agent: id });
  });
  return { accounts: [...accounts.values()], problems };
}

/** The domain that somebody wrote, be it as an address of a page or of mail; null if there is none in it. */
function hostOf(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^.*@/, "")
    .replace(/[/:?#].*$/, "")
    .replace(/^www\./, "");
  return /^[^\s.]+(\.[^\s.]+)+$/.test(bare) ? bare : null;
}
