import { RelayConfigError } from "./RelayConfigError.ts";
import type { RelayConfig } from "./relayConfig.ts";

/**
 * Looks for what would make every booking fail later.
 *
 * @throws {RelayConfigError} names the agent, account or team
 */
export function checkRelayConfig({ accounts, setup, sealWith }: RelayConfig): void {
  const known = new Set(accounts.map(({ id }) => id));
  if (known.size < accounts.length) throw new RelayConfigError("Two accounts have the same id. Rename one.");
  for (const { id, writesTo, looksAt } of setup.agents) {
    if (writesTo === null)
      throw new RelayConfigError(
        `The agent ${id} has no calendar that meetings go into. Name one: writesTo.`,
      );
    for (const { account } of [writesTo, ...looksAt])
      if (!known.has(account))
        throw new RelayConfigError(
          `The agent ${id} has a calendar of the account ${account}, which is not listed.`,
        );
  }
  const agents = new Set(setup.agents.map(({ id }) => id));
  for (const { id, members } of setup.teams)
    for (const member of members)
      if (!agents.has(member.id))
        throw new RelayConfigError(`The team ${id} has a member ${member.id}, who is none of the agents.`);
  if (!sealWith && accounts.some(({ provider }) => provider !== "caldav"))
    throw new RelayConfigError(
      "Accounts of Google and Microsoft need a key that keeps their sign-ins: sealWith.",
    );
}
