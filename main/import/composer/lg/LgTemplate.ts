/** A template of a `.lg` file: the lines below its name, and what it calls the values that it is given. */
export type LgTemplate = { readonly params: readonly string[]; readonly lines: readonly string[] };
