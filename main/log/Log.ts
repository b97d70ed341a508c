/** The log: a file in the data folder that a user can send to whoever helps him. No texts of documents go into it. */
export type Log = { readonly error: (where: string, error: unknown) => Promise<void> };
