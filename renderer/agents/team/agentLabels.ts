import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";

/** Ids of agents by what each is called; those who share a name are told apart by their addresses, or else by a number. */
export function agentLabels(agents: readonly AgentProfile[], unnamed: string): Map<string, string> {
  const nameOf = ({ name }: AgentProfile) => name || unnamed;
  const times = new Map<string, number>();
  for (const agent of agents) times.set(nameOf(agent), (times.get(nameOf(agent)) ?? 0) + 1);
  const labels = new Map<string, string>();
  for (const agent of agents) {
    const name = nameOf(agent);
    const isShared = times.get(name) !== 1 && agent.email !== "";
    const wanted = isShared ? `${name} (${agent.email})` : name;
    let label = wanted;
    for (let count = 2; labels.has(label); count += 1) label = `${wanted} ${count}`;
    labels.set(label, agent.id);
  }
  return labels;
}
