/** Contents of files that go with dialogues, by hash. */
export type Assets = ReadonlyMap<string, Uint8Array>;
