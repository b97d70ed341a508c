import type { RelayConfig } from "./relayConfig.ts";

/** What would make every booking fail later: for each the place in the file, what is wrong, and what to do. */
export function setupProblems({ accounts, setup, sealWith }: RelayConfig): readonly string[] {
  const known = accounts.map(({ id }) => id);
  const agents = new Set(setup.agents.map(({ id }) => id));
  const twice = known.flatMap((id, index) =>
    known.indexOf(id) < index
      ? [`accounts > ${index}: Another account has the id ${id}, too. Rename one.`]
      : [],
  );
  const homeless = setup.agents.flatMap(({ id, writesTo, looksAt }, index) => {
    const at = `setup > agents > ${index}`;
    if (writesTo === null)
      return [`${at} > writesTo: The agent ${id} has no calendar that meetings go into. Name one.`];
    const unknown = new Set([writesTo, ...looksAt].map(({ account }) => account));
    return [...unknown]
      .filter((account) => !known.includes(account))
      .map(
        (account) => `${at}: The agent ${id} has a calendar of the account ${account}, which is not listed.`,
      );
  });
  const strange = setup.teams.flatMap(({ id, members }, index) =>
    members.flatMap((member, place) =>
      agents.has(member.id)
        ? []
        : [
            `setup > teams > ${index} > members > ${place}: The team ${id} has a member ${member.id}, who is none of the agents.`,
          ],
    ),
  );
  const isSealed = sealWith !== undefined || accounts.every(({ provider }) => provider === "caldav");
  const unsealed = "sealWith: Accounts of Google and Microsoft need a key that keeps their sign-ins.";
  return [...twice, ...homeless, ...strange, ...(isSealed ? [] : [unsealed])];
}
