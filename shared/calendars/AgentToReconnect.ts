/** An agent who has to connect a calendar again. `accounts`: ids of all that he works with, good or not. */
export type AgentToReconnect = {
  readonly id: string;
  readonly name: string;
  readonly accounts: readonly string[];
};
