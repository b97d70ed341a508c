/** A piece of a log that should be a JSON value: where it begins (`line`, from 1), and its bytes; null: longer than any can be. */
export type LogItem = { readonly line: number; readonly json: Buffer | null; readonly end: number };
