/** A profile as the store has it: JSON, but for its id. */
export type ProfileRow = {
  readonly id: string;
  readonly connection: string;
  readonly capabilities: string;
  readonly status: string;
  readonly calls: string | null;
};
