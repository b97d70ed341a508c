/** Lets work that touches the same agents in one after the other. */
export type AgentTurns = <Value>(agents: readonly string[], work: () => Promise<Value>) => Promise<Value>;

/** Turns of which none can wait for the other: each waits for all that asked before it for one of its agents. */
export function createAgentTurns(): AgentTurns {
  const last = new Map<string, Promise<unknown>>();
  return async (agents, work) => {
    const before = agents.flatMap((agent) => last.get(agent) ?? []);
    const mine = Promise.all(before).then(work);
    const over = mine.then(
      () => undefined,
      () => undefined,
    );
    for (const agent of agents) last.set(agent, over);
    try {
      return await mine;
    } finally {
      for (const agent of agents) if (last.get(agent) === over) last.delete(agent);
    }
  };
}
