/** The log: a file in the data folder that a user can send to whoever helps him. No texts of documents go into it. */
export type Log = {
  readonly error: (where: string, error: unknown) => Promise<void>;
  /** Something that happened, in a line. */
  readonly note: (where: string, line: string) => Promise<void>;
};
